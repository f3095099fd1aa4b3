import { destination } from '../measures/destination.ts'
import { dateFrom } from '../measures/moment.ts'
import type { StormPosition } from './storm_position.ts'

/** By how much a track is supposed to be another: aside by a distance in a direction, and sooner or later. */
export interface TrackShift {
  /** Degrees clockwise from north. */
  readonly bearing: number
  readonly kilometres: number
  /** Later; sooner where it is negative. */
  readonly hours: number
}

export const shiftLimits = { kilometres: 1_000, hours: 72 } as const

/** The track as it is supposed; wind and radii stay. */
export function shiftTrack(
  track: readonly StormPosition[],
  { bearing, kilometres, hours }: TrackShift,
): readonly StormPosition[] {
  return track.map((one) => ({
    ...one,
    at: new Date(dateFrom(one.at).getTime() + hours * 3_600_000).toISOString(),
    position:
      kilometres === 0 ? one.position : destination(one.position, bearing, kilometres * 1_000),
  }))
}
