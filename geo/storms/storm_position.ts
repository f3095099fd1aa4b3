import type { Moment } from '../measures/moment.ts'
import type { Position } from '../measures/position.ts'

/** Where the middle of a storm was or will be. Null is what the bulletin does not give. */
export interface StormPosition {
  readonly at: Moment
  readonly position: Position
  /** Beaufort, as bulletins here write it: cấp. */
  readonly wind_level: number | null
  readonly gust_level: number | null
  /** How far from the middle the wind is of level 6 or more, and of level 10 or more. */
  readonly radius_6_km: number | null
  readonly radius_10_km: number | null
}
