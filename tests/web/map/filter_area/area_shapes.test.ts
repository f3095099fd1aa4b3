import { expect, it } from 'vitest'
import { areaShapes } from '../../../../web/map/filter_area/area_shapes.ts'
import type { MapPicture } from '../../../../web/map/map_view.ts'

const shapesOf = (
  filter: Record<string, string>,
  shown = true,
  askedArea: MapPicture['askedArea'] = null,
  hazard: MapPicture['hazard'] = null,
) =>
  areaShapes({
    askedArea,
    hazard,
    filters: { incidents: filter },
    layers: [{ id: 'incidents', shown, opacity: 1 }],
  }).features.map(({ geometry }) => geometry.coordinates)

it('draws the area that a filter asks for, closed, and the view that it was taken from', () => {
  expect(shapesOf({ within: '107,21,108,21,108,22' })).toEqual([
    [
      [
        [107, 21],
        [108, 21],
        [108, 22],
        [107, 21],
      ],
    ],
  ])
  expect(shapesOf({ bbox: '107,21,108,22' })[0]?.[0]).toHaveLength(5)
})

it('draws the area of a question in hand, whatever layers are shown', () => {
  const corners = [[107, 21] as const, [108, 21] as const, [108, 22] as const]
  expect(shapesOf({}, false, corners)).toEqual([[[...corners, [107, 21]]]])
})

it('draws nothing of a hidden layer, and of what is no area', () => {
  expect(shapesOf({ within: '107,21,108,21,108,22' }, false)).toEqual([])
  for (const within of ['', '1,2', '107,21,108,21', 'a,b,c,d,e,f']) {
    expect(shapesOf({ within })).toEqual([])
  }
})

it('draws the hazard that people are planned for as it is, its holes and parts among it', () => {
  const ring = (west: number) => [
    [west, 21],
    [west + 0.1, 21],
    [west + 0.1, 21.1],
    [west, 21],
  ]
  const coordinates = [[ring(107), ring(107.01)], [ring(108)]]
  expect(shapesOf({}, false, null, { type: 'MultiPolygon', coordinates })).toEqual([coordinates])
})
