import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { shiftTrack } from '../../../geo/storms/shift_track.ts'
import type { StormPosition } from '../../../geo/storms/storm_position.ts'

const position = (hour: number, lon: number): StormPosition => ({
  ...{ at: new Date(Date.UTC(2026, 9, 5, hour)).toISOString(), position: [lon, 20] },
  ...{ wind_level: 12, gust_level: 15, radius_6_km: 250, radius_10_km: 100 },
})
const track = [position(0, 112), position(12, 110), position(24, 108)]

it('moves every position as far and as late as it is supposed, and nothing else of it', () => {
  const shift = fc.record({
    bearing: fc.integer({ min: 0, max: 360 }),
    kilometres: fc.integer({ min: 0, max: 1_000 }),
    hours: fc.integer({ min: -72, max: 72 }),
  })
  fc.assert(
    fc.property(shift, (supposed) => {
      shiftTrack(track, supposed).forEach((moved, at) => {
        const { at: time, position: place, ...told } = track[at] ?? position(0, 0)
        const later = (Date.parse(String(moved.at)) - Date.parse(String(time))) / 3_600_000
        expect(later).toBe(supposed.hours)
        const metres = distanceMetres(place, moved.position)
        expect(metres / 1_000).toBeCloseTo(supposed.kilometres, 3)
        expect(moved).toMatchObject(told)
      })
    }),
  )
})
