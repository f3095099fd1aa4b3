import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialBearingDegrees } from '../../../geo/measures/bearing.ts'
import { destination } from '../../../geo/measures/destination.ts'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { positionFrom } from '../../../geo/measures/position.ts'
import { ringAround } from '../../../geo/measures/ring.ts'
import { borderPosition } from './arbitraries.ts'

const metres = fc.double({ min: 1, max: 50_000, noNaN: true })

describe('destination', () => {
  it('lies at the asked distance in the asked direction', () => {
    const bearing = fc.double({ min: 1, max: 359, noNaN: true })
    fc.assert(
      fc.property(borderPosition, bearing, metres, (from, degrees, distance) => {
        const reached = destination(from, degrees, distance)
        expect(distanceMetres(from, reached)).toBeCloseTo(distance, 4)
        expect(initialBearingDegrees(from, reached)).toBeCloseTo(degrees, 3)
      }),
    )
  })
})

describe('ringAround', () => {
  it('has every corner exactly at the radius, and ends where it began', () => {
    fc.assert(
      fc.property(borderPosition, metres, (centre, radius) => {
        const [ring = []] = ringAround(centre, radius).coordinates
        expect(ring).toHaveLength(65)
        expect(ring.at(-1)).toEqual(ring[0])
        for (const corner of ring) {
          expect(distanceMetres(centre, positionFrom(corner))).toBeCloseTo(radius, 4)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('turns counterclockwise, as GeoJSON asks of an outer ring', () => {
    const [[north, west] = []] = ringAround([108, 21.5], 300, 4).coordinates
    expect(north?.[1]).toBeGreaterThan(21.5)
    expect(west?.[0]).toBeLessThan(108)
  })

  it('stays in one piece across the 180th meridian', () => {
    const [ring = []] = ringAround([179.999, 0], 1000).coordinates
    const longitudes = ring.map((corner) => positionFrom(corner)[0])
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(0.1)
  })

  it('refuses a radius that is none', () => {
    expect(() => ringAround([108, 21.5], 0)).toThrow(/above 0/)
    expect(() => ringAround([108, 21.5], Number.NaN)).toThrow(/above 0/)
  })
})
