import { distanceMetres } from '../measures/distance.ts'
import { dateFrom } from '../measures/moment.ts'
import type { StormPosition } from './storm_position.ts'

/** Storms here move by 10 to 30 km/h; what outruns this has a wrong digit in its place or its time. */
const fastestKilometresPerHour = 150

export interface TrackFault {
  /** Which position, counted from 0. */
  readonly at: number
  readonly fault:
    | 'out_of_order'
    | 'same_time'
    | 'too_fast'
    | 'gust_below_wind'
    | 'inner_beyond_outer'
  readonly field: keyof StormPosition
}

/**
 * What cannot be of a track that somebody typed or imported: times that do not rise, a storm that jumps,
 * gusts weaker than the wind, and an inner radius beyond the outer. Empty where nothing is wrong.
 */
export function checkTrack(track: readonly StormPosition[]): readonly TrackFault[] {
  return track.flatMap((one, at) => {
    const faults: TrackFault[] = []
    const before = track[at - 1]
    if (before !== undefined) {
      const hours = (dateFrom(one.at).getTime() - dateFrom(before.at).getTime()) / 3_600_000
      if (hours < 0) faults.push({ at, fault: 'out_of_order', field: 'at' })
      else if (hours === 0) faults.push({ at, fault: 'same_time', field: 'at' })
      else if (kilometres(before, one) / hours > fastestKilometresPerHour) {
        faults.push({ at, fault: 'too_fast', field: 'position' })
      }
    }
    if (one.gust_level !== null && one.gust_level < (one.wind_level ?? 0)) {
      faults.push({ at, fault: 'gust_below_wind', field: 'gust_level' })
    }
    if (one.radius_10_km !== null && one.radius_10_km > (one.radius_6_km ?? Infinity)) {
      faults.push({ at, fault: 'inner_beyond_outer', field: 'radius_10_km' })
    }
    return faults
  })
}

const kilometres = (from: StormPosition, to: StormPosition): number =>
  distanceMetres(from.position, to.position) / 1_000
