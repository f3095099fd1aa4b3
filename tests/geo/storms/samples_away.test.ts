import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alongTrack } from '../../../geo/storms/along_track.ts'
import {
  kilometresToBox,
  roughKilometresToBox,
  roughShare,
} from '../../../geo/storms/distance_to_box.ts'
import { reachOf } from '../../../geo/storms/reach.ts'
import { samplesAway } from '../../../geo/storms/samples_away.ts'

const place = fc.tuple(
  fc.double({ min: 100, max: 125, noNaN: true }),
  fc.double({ min: 5, max: 25, noNaN: true }),
)
const radius = fc.option(fc.integer({ min: 1, max: 600 }))
const track = fc
  .array(fc.record({ position: place, radius_6_km: radius, radius_10_km: radius }), {
    ...{ minLength: 1, maxLength: 6 },
  })
  .map((positions) =>
    positions.map((position, at) => ({
      ...{ ...position, wind_level: 12, gust_level: 15 },
      at: new Date(Date.UTC(2026, 9, 5, at * 12)).toISOString(),
    })),
  )
const box = place.map(([lon, lat]) => [lon, lat, lon + 0.2, lat + 0.1] as const)

it('comes to the same as if all were measured on the ellipsoid', () => {
  fc.assert(
    fc.property(track, box, (positions, around) => {
      const samples = alongTrack(positions)
      const exact = samples.map((sample) => ({
        ...{ ...sample, distance_km: kilometresToBox(sample.position, around) },
      }))
      expect(reachOf(samplesAway(samples, around))).toEqual(reachOf(exact))
    }),
    { numRuns: 300 },
  )
})

it('is on a sphere as near as it is said to be', () => {
  fc.assert(
    fc.property(place, box, (from, around) => {
      const exact = kilometresToBox(from, around)
      const rough = roughKilometresToBox(from, around)
      expect(Math.abs(rough - exact)).toBeLessThanOrEqual(exact * roughShare + 1e-9)
    }),
  )
})
