import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongTrack } from '../../../geo/storms/along_track.ts'
import { checkTrack } from '../../../geo/storms/check_track.ts'
import { kilometresToBox } from '../../../geo/storms/distance_to_box.ts'
import { reachOf } from '../../../geo/storms/reach.ts'
import type { StormPosition } from '../../../geo/storms/storm_position.ts'

const hour = (hours: number) => new Date(Date.UTC(2025, 9, 5, hours)).toISOString()
const position = (hours: number, own: Partial<StormPosition> = {}): StormPosition => ({
  ...{ at: hour(hours), position: [110 - hours / 10, 21], wind_level: 12, gust_level: 15 },
  ...{ radius_6_km: 200, radius_10_km: 80, ...own },
})

describe('a track', () => {
  it('is in steps of half an hour at most, its positions among them', () => {
    const samples = alongTrack([position(0), position(12), position(24)])
    expect(samples).toHaveLength(49)
    expect(samples.map(({ at }) => at.toISOString())).toContain(hour(12))
    expect(samples.at(-1)?.at.toISOString()).toBe(hour(24))
  })

  it('knows no radius between two positions of which one gives none', () => {
    const [first, between, last] = alongTrack([
      position(0),
      position(1, { radius_6_km: null, wind_level: 8 }),
    ])
    expect([first?.radius_6_km, between?.radius_6_km, last?.radius_6_km]).toEqual([200, null, null])
    expect(between?.wind_level).toBe(10)
  })

  it('never leaves the box of its positions, and never goes back in time', () => {
    const someTrack = fc
      .array(
        fc.record({
          lon: fc.integer({ min: 100, max: 120 }),
          lat: fc.integer({ min: 10, max: 25 }),
        }),
        {
          ...{ minLength: 1, maxLength: 6 },
        },
      )
      .map((places) => places.map(({ lon, lat }, at) => position(at * 7, { position: [lon, lat] })))
    fc.assert(
      fc.property(someTrack, (track) => {
        const samples = alongTrack(track)
        const lons = track.map((one) => one.position[0])
        for (const [at, sample] of samples.entries()) {
          expect(sample.position[0]).toBeGreaterThanOrEqual(Math.min(...lons) - 1e-9)
          expect(sample.position[0]).toBeLessThanOrEqual(Math.max(...lons) + 1e-9)
          const before = samples[at - 1]
          if (before) expect(sample.at.getTime()).toBeGreaterThan(before.at.getTime())
        }
      }),
    )
  })

  it.each([
    ['times out of order', [position(6), position(0)], 'out_of_order'],
    ['a time twice', [position(0), position(0)], 'same_time'],
    ['a jump', [position(0), position(1, { position: [120, 10] })], 'too_fast'],
    ['gusts below the wind', [position(0, { gust_level: 9 })], 'gust_below_wind'],
    [
      'an inner radius beyond the outer',
      [position(0, { radius_10_km: 300 })],
      'inner_beyond_outer',
    ],
  ] as const)('is refused for %s', (_, track, fault) => {
    expect(checkTrack(track).map((one) => one.fault)).toEqual([fault])
  })

  it('is taken as it should be', () => {
    expect(checkTrack([position(0), position(6), position(12)])).toEqual([])
  })
})

describe('what a storm does to a unit', () => {
  const box = [107.9, 20.9, 108.1, 21.1] as const
  const reach = (own: Partial<StormPosition> = {}) =>
    reachOf(
      alongTrack([position(0, own), position(24, own)]).map((one) => ({
        ...{ ...one, distance_km: kilometresToBox(one.position, box) },
      })),
    )

  it('is nearest when its middle is over it, and blows for as long as its radius reaches', () => {
    const found = reach({ radius_10_km: 20 })
    expect(found?.nearest_km).toBe(0)
    expect(found?.level_6?.from.getTime()).toBeLessThan(found?.level_10?.from.getTime() ?? 0)
    expect(found?.level_10?.until).not.toBeNull()
    expect(found?.level_6?.until).toBeNull()
  })

  it('is not known where nobody gave a radius', () => {
    const unsaid = { radius_6_km: null, radius_10_km: null }
    expect(reach(unsaid)).toMatchObject({ radii_known: false, level_6: null, level_10: null })
  })
})
