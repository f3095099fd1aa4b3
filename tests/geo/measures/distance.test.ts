import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { borderPosition } from './arbitraries.ts'

describe('distanceMetres', () => {
  it('agrees with PROJ over an ocean and across the ward', () => {
    expect(distanceMetres([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5_551_759.4003, 3)
    expect(distanceMetres([107.9669, 21.5264], [107.9223, 21.3746])).toBeCloseTo(17_431.93885, 4)
  })

  it('is the same there and back, and never longer than a detour', () => {
    fc.assert(
      fc.property(borderPosition, borderPosition, borderPosition, (a, b, c) => {
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 6)
        expect(distanceMetres(a, c)).toBeLessThanOrEqual(
          distanceMetres(a, b) + distanceMetres(b, c) + 1e-6,
        )
      }),
    )
  })

  it('throws rather than measure to nowhere', () => {
    expect(() => distanceMetres([107, Number.NaN], [107, 21])).toThrow(RangeError)
  })
})
