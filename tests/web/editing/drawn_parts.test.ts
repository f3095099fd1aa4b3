import { describe, expect, it } from 'vitest'
import { geometryOf, partsOf } from '../../../web/editing/drawn_parts.ts'
import { followed, historyFrom, redone, undone } from '../../../web/editing/history.ts'
import { sketchGeometry } from '../../../web/editing/sketch_geometry.ts'
import { area } from './form_fields.ts'

const ring = (at: number) => [
  ...[
    [at, 21],
    [at + 1, 21],
    [at + 1, 22],
    [at, 21],
  ],
]

describe('parts of a drawing', () => {
  it('are put together to what they were', () => {
    const two = {
      type: 'MultiPolygon' as const,
      coordinates: [[ring(107)], [ring(109)]],
    }
    expect(geometryOf('area', partsOf(two))).toEqual(two)
    const point = { type: 'Point' as const, coordinates: [108, 21] }
    expect(geometryOf('point', partsOf(point))).toEqual(point)
    expect(geometryOf('line', partsOf({ type: 'LineString', coordinates: ring(107) }))).toEqual({
      ...{ type: 'MultiLineString', coordinates: [ring(107)] },
    })
    expect(geometryOf('area', partsOf(null))).toBeNull()
  })

  it('with a hole stay as they are, out of the hand', () => {
    const holed = {
      type: 'MultiPolygon' as const,
      coordinates: [[ring(107), ring(107.2)], [ring(109)]],
    }
    const parts = partsOf(holed)
    expect(parts.drawn).toHaveLength(1)
    expect(parts.kept).toHaveLength(1)
    expect(geometryOf('area', { ...parts, drawn: [] })).toEqual({
      ...{ type: 'MultiPolygon', coordinates: [[ring(107), ring(107.2)]] },
    })
  })

  it('are measured while they are drawn, from the second corner on', () => {
    expect(sketchGeometry('area', [[107, 21]])).toBeNull()
    expect(
      sketchGeometry('area', [
        [107, 21],
        [108, 21],
      ])?.type,
    ).toBe('LineString')
    const triangle = [
      [107, 21],
      [108, 21],
      [108, 22],
    ] as const
    expect(sketchGeometry('area', triangle)).toEqual({
      ...{ type: 'Polygon', coordinates: area(...triangle).coordinates[0] },
    })
    expect(sketchGeometry('line', triangle)?.type).toBe('LineString')
    expect(sketchGeometry('point', triangle)).toBeNull()
  })
})

describe('history', () => {
  it('goes back and forth, and forgets what was taken back when another way is gone', () => {
    const two = followed(followed(historyFrom(0), 1), 2)
    expect(undone(two).now).toBe(1)
    expect(redone(undone(two))).toEqual(two)
    const other = followed(undone(two), 3)
    expect(redone(other)).toBe(other)
    expect(undone(other).now).toBe(1)
  })

  it('stays where it is at either end', () => {
    const start = historyFrom('x')
    expect(undone(start)).toBe(start)
    expect(redone(start)).toBe(start)
  })
})
