import { dateFrom } from '../measures/moment.ts'
import type { Position } from '../measures/position.ts'
import type { StormPosition } from './storm_position.ts'

/** Half an hour is 15 km at most storms' pace, which is what a bulletin is good for. */
const stepMilliseconds = 30 * 60_000

/** A storm between two positions of its bulletin. */
export interface StormSample {
  readonly at: Date
  readonly position: Position
  readonly wind_level: number | null
  readonly radius_6_km: number | null
  readonly radius_10_km: number | null
}

/**
 * A track in steps of half an hour, each position of the bulletin among them: places and radii in between
 * are on the straight way, and so is the wind, rounded up. What one end does not give is not known in
 * between, but for the wind, which is then that of the other.
 *
 * @param track in the order of its times.
 */
export function alongTrack(track: readonly StormPosition[]): readonly StormSample[] {
  return track.flatMap((one, index): StormSample[] => {
    const next = track[index + 1]
    const begins = dateFrom(one.at).getTime()
    if (next === undefined) return [sampleOf(one, one, 0, begins)]
    const lasts = dateFrom(next.at).getTime() - begins
    const steps = Math.max(1, Math.ceil(lasts / stepMilliseconds))
    return Array.from({ length: steps }, (_, step) =>
      sampleOf(one, next, step / steps, begins + (lasts * step) / steps),
    )
  })
}

function sampleOf(from: StormPosition, to: StormPosition, share: number, at: number): StormSample {
  const between = (one: number, other: number) => one + (other - one) * share
  const radius = (one: number | null, other: number | null) => {
    if (share === 0) return one
    return one === null || other === null ? null : between(one, other)
  }
  const wind = (one: number | null, other: number | null) => {
    if (share === 0) return one
    return one === null || other === null ? (one ?? other) : Math.ceil(between(one, other))
  }
  return {
    at: new Date(at),
    position: [
      between(from.position[0], to.position[0]),
      between(from.position[1], to.position[1]),
    ],
    wind_level: wind(from.wind_level, to.wind_level),
    radius_6_km: radius(from.radius_6_km, to.radius_6_km),
    radius_10_km: radius(from.radius_10_km, to.radius_10_km),
  }
}
