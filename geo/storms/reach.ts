import type { StormSample } from './along_track.ts'

/** From when until when wind of a level is expected somewhere in a unit. */
export interface Spell {
  readonly from: Date
  /** Null where it still blows at the last position: the bulletin does not say when it ends. */
  readonly until: Date | null
}

/** What a storm does to a unit, by one bulletin. */
export interface Reach {
  readonly nearest_km: number
  readonly nearest_at: Date
  /** The strongest wind near the middle when it is nearest; null where the bulletin does not say. */
  readonly wind_level: number | null
  /** Null where it does not come, or where nobody gave a radius: see `radii_known`. */
  readonly level_6: Spell | null
  readonly level_10: Spell | null
  /** Whether the bulletin says how far strong wind reaches. */
  readonly radii_known: boolean
}

/** A sample of a track and how far the unit is from it, at its nearest part; 0 inside. */
export interface SampleAway extends StormSample {
  readonly distance_km: number
}

/**
 * @param away in the order of time.
 * @returns undefined for a track without positions.
 */
export function reachOf(away: readonly SampleAway[]): Reach | undefined {
  const [first] = away
  if (first === undefined) return undefined
  const nearest = away.reduce(
    (best, one) => (one.distance_km < best.distance_km ? one : best),
    first,
  )
  const within = (radius: 'radius_6_km' | 'radius_10_km') => spellOf(away, radius)
  return {
    nearest_km: nearest.distance_km,
    nearest_at: nearest.at,
    wind_level: nearest.wind_level,
    level_6: within('radius_6_km'),
    level_10: within('radius_10_km'),
    radii_known: away.some((one) => one.radius_6_km !== null),
  }
}

function spellOf(
  away: readonly SampleAway[],
  radius: 'radius_6_km' | 'radius_10_km',
): Spell | null {
  const blows = away.filter((one) => one.distance_km <= (one[radius] ?? Number.NEGATIVE_INFINITY))
  const [first] = blows
  const last = blows.at(-1)
  if (first === undefined || last === undefined) return null
  return { from: first.at, until: last === away.at(-1) ? null : last.at }
}
