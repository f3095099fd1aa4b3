import { describe, expect, it } from 'vitest'
import { boundingBox } from '../../../geo/measures/bounding_box.ts'

describe('boundingBox', () => {
  it('is the point itself for a point', () => {
    expect(boundingBox({ type: 'Point', coordinates: [108, 21.5] })).toEqual([108, 21.5, 108, 21.5])
  })

  it('reaches around all parts of a multipolygon', () => {
    const box = boundingBox({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [107.829, 21.365],
            [108.009, 21.396],
            [107.846, 21.34],
            [107.829, 21.365],
          ],
        ],
        [
          [
            [107.64, 21.3],
            [107.7, 21.3],
            [107.7, 21.31],
            [107.64, 21.3],
          ],
        ],
      ],
    })
    expect(box).toEqual([107.64, 21.3, 108.009, 21.396])
  })

  it('reaches around the members of a collection, heights ignored', () => {
    const box = boundingBox({
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [108, 21, 900] },
        {
          type: 'LineString',
          coordinates: [
            [107, 22],
            [107.5, 20],
          ],
        },
      ],
    })
    expect(box).toEqual([107, 20, 108, 22])
  })

  it('is null where there is nothing', () => {
    expect(boundingBox({ type: 'MultiPoint', coordinates: [] })).toBeNull()
    expect(boundingBox({ type: 'GeometryCollection', geometries: [] })).toBeNull()
  })
})
