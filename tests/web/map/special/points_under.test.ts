import fc from 'fast-check'
import { LngLat, type LngLatLike, Point, type PointLike } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { pointsUnder } from '../../../../web/map/special/points_under.ts'

const pixelsInDegree = 100

/** A map of which a degree is a hundred pixels, turned by a quarter where that is said. */
const mapTurned = (isTurned: boolean) => ({
  project: (place: LngLatLike) => {
    const { lng, lat } = LngLat.convert(place)
    const [right, up] = [lng * pixelsInDegree, lat * pixelsInDegree]
    return isTurned ? new Point(up, right) : new Point(right, -up)
  },
  unproject: (pixel: PointLike) => {
    const { x, y } = Point.convert(pixel)
    return isTurned
      ? new LngLat(y / pixelsInDegree, x / pixelsInDegree)
      : new LngLat(x / pixelsInDegree, -y / pixelsInDegree)
  },
})

const places = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 3, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
    fc.integer({ min: 4, max: 40 }),
  ),
  { maxLength: 40 },
)

describe('which points lie under a pixel', () => {
  it('are those whose symbol reaches it, the last drawn first, eight at the most', () => {
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 16 }),
        fc.boolean(),
        (points, right, up, tolerance, isTurned) => {
          const map = mapTurned(isTurned)
          const pixel = map.project([right / pixelsInDegree, up / pixelsInDegree])
          const drawn = {
            positions: new Float64Array(points.flatMap((point) => point.slice(0, 2))),
            length: points.length,
            pointAt: (turn: number) => turn,
            widthOf: (at: number) => points[at]?.[2] ?? 0,
            widest: 40,
          }
          const expected = points
            .map(([east, north, width], at) => {
              const away = map.project([east, north]).dist(pixel)
              return away <= width / 2 + tolerance ? at : -1
            })
            .filter((at) => at >= 0)
            .toReversed()
            .slice(0, 8)
          expect(pointsUnder(map, drawn, pixel, tolerance)).toEqual(expected)
        },
      ),
    )
  })

  it('are none of those that are gathered', () => {
    const map = mapTurned(false)
    const drawn = {
      positions: new Float64Array([1, 1, 1, 1]),
      length: 2,
      pointAt: (turn: number) => (turn === 0 ? 1 : -1),
      widthOf: () => 20,
      widest: 20,
    }
    expect(pointsUnder(map, drawn, map.project([1, 1]), 0)).toEqual([1])
  })
})
