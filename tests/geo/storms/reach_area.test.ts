import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destination } from '../../../geo/measures/destination.ts'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { isNearVietNam } from '../../../geo/source/near_viet_nam.ts'
import { area } from '../../../geo/source/shape.ts'
import { alongTrack } from '../../../geo/storms/along_track.ts'
import { reachArea } from '../../../geo/storms/reach_area.ts'
import type { StormPosition } from '../../../geo/storms/storm_position.ts'

const position = (hours: number, own: Partial<StormPosition> = {}): StormPosition => ({
  ...{ at: new Date(Date.UTC(2025, 9, 5, hours)).toISOString(), wind_level: 12, gust_level: 15 },
  ...{ position: [110 - hours / 6, 19 + hours / 12], radius_6_km: 250, radius_10_km: 100 },
  ...own,
})
const track = [position(0), position(12), position(24, { radius_6_km: 150, radius_10_km: null })]

describe('what a storm reaches', () => {
  it('is an area that the API takes, within the circles of its samples and filling them', () => {
    const reach = reachArea(track, 'radius_6_km')
    if (reach === null) throw new Error('It reaches nothing.')
    expect(area.safeParse(reach).error).toBeUndefined()
    const samples = alongTrack(track)
    const someplace = fc.record({
      lon: fc.double({ min: 102, max: 114, noNaN: true }),
      lat: fc.double({ min: 15, max: 24, noNaN: true }),
    })
    fc.assert(
      fc.property(someplace, ({ lon, lat }) => {
        // The ring is a polygon in degrees, and a track is sampled each half hour: some kilometres.
        const beyond = Math.min(
          ...samples.map(
            ({ position: at, radius_6_km }) =>
              distanceMetres(at, [lon, lat]) / 1_000 - (radius_6_km ?? 0),
          ),
        )
        if (Math.abs(beyond) > 5) expect(booleanPointInPolygon([lon, lat], reach)).toBe(beyond < 0)
      }),
    )
  })

  it('leaves no notch between two positions', () => {
    const reach = reachArea(track, 'radius_6_km')
    for (const { position: at, radius_6_km } of alongTrack(track)) {
      for (const bearing of [0, 45, 90, 135, 180, 225, 270, 315]) {
        const [lon, lat] = destination(at, bearing, ((radius_6_km ?? 0) - 5) * 1_000)
        if (!isNearVietNam(lon, lat)) continue
        expect(reach && booleanPointInPolygon([lon, lat], reach)).toBe(true)
      }
    }
  })

  it('knows nothing between two positions of which one gives no radius', () => {
    const [first, , last] = track
    const reach = reachArea([position(0), position(24, { radius_10_km: null })], 'radius_10_km')
    expect(reach && booleanPointInPolygon([...position(0).position], reach)).toBe(true)
    expect(reach && booleanPointInPolygon([108, 20], reach)).toBe(false)
    expect([first, last].map((one) => one && reachArea([one], 'radius_10_km') !== null)).toEqual([
      ...[true, false],
    ])
  })

  it('is two areas where what lies between them is not known', () => {
    const apart = [position(0), position(24, { radius_6_km: null }), position(48)]
    expect(reachArea(apart, 'radius_6_km')?.type).toBe('MultiPolygon')
  })

  it('ends where the surroundings of Viet Nam do, and is none beyond', () => {
    const atSea = position(0, { position: [119, 18] })
    const cut = reachArea([atSea, position(24)], 'radius_6_km')
    expect(area.safeParse(cut).error).toBeUndefined()
    expect(isNearVietNam(119, 18)).toBe(false)
    expect(reachArea([position(0, { position: [130, 18] })], 'radius_6_km')).toBeNull()
  })
})
