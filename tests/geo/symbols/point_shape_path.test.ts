import { describe, expect, it } from 'vitest'
import { pointShapes } from '../../../geo/layers/symbols.ts'
import { pointExtent } from '../../../geo/symbols/point_extent.ts'
import { pointShapePath } from '../../../geo/symbols/point_shape_path.ts'

const cornersOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((pair) => [Number(pair[1]), Number(pair[2])])

describe('the shape of a point symbol', () => {
  it.each(pointShapes)('fits the square that names keep off: %s', (shape) => {
    const extent = pointExtent({ shape, radius: 10 }, false)
    const corners = shape === 'circle' || shape === 'ring' ? [[10, 0]] : cornersOf(path(shape))
    for (const along of corners.flat()) {
      expect(Math.abs(along ?? 0)).toBeLessThanOrEqual(extent)
    }
  })

  it.each(pointShapes)('begins where it ends: %s', (shape) => {
    expect(path(shape)).toMatch(/^M.*Z$/)
  })

  it('stands on its base when it is a square or a triangle', () => {
    const [square, triangle] = [cornersOf(path('square')), cornersOf(path('triangle'))]
    const lowest = (corners: (number | undefined)[][]) => {
      const bottom = Math.max(...corners.map(([, y]) => y ?? 0))
      return corners.filter(([, y]) => Math.abs((y ?? 0) - bottom) < 0.01).length
    }
    expect([lowest(square), lowest(triangle)]).toEqual([2, 2])
  })
})

const path = (shape: (typeof pointShapes)[number]) => pointShapePath(shape, 10)
