import { expect, it } from 'vitest'
import { areaShapes } from '../../../../web/map/filter_area/area_shapes.ts'

const shapesOf = (filter: Record<string, string>, shown = true) =>
  areaShapes({
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

it('draws nothing of a hidden layer, and of what is no area', () => {
  expect(shapesOf({ within: '107,21,108,21,108,22' }, false)).toEqual([])
  for (const within of ['', '1,2', '107,21,108,21', 'a,b,c,d,e,f']) {
    expect(shapesOf({ within })).toEqual([])
  }
})
