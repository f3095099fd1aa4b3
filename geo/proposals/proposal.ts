import type { DecisionKind } from '../layers/decisions/vocabulary.ts'
import type { AlarmReached } from '../layers/gauges/vocabulary.ts'
import type { Moment } from '../measures/moment.ts'
import type { PlanHead } from '../plans/plan.ts'
import type { LevelBasis } from './vocabulary.ts'

/** A storm that reaches the unit, by the last bulletin of it. */
export interface BulletinGround {
  readonly from: 'bulletin'
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly issued_at: Moment
  readonly issuer: string
  readonly stated_level: number | null
  readonly stated_for: string | null
  readonly nearest_km: number
  readonly nearest_at: Moment
  readonly wind_level: number | null
  readonly level_6_from: Moment | null
  /** Null where the bulletin ends before the wind does. */
  readonly level_6_until: Moment | null
  readonly level_10_from: Moment | null
  readonly radii_known: boolean
}

/** A station that has reached one of its alarms. */
export interface GaugeGround {
  readonly from: 'gauge'
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly value: number
  readonly measure_unit: string
  readonly measured_at: Moment
  readonly alarm_reached: AlarmReached
  readonly flood_region: number | null
  /** Whether the reading is past its time: the water may stand otherwise by now. */
  readonly is_old: boolean
  /** Whether it is so far from the reading before that it had better be read again. */
  readonly jumped: boolean
}

export type Ground = BulletinGround | GaugeGround

/** A decision that was made for the unit and holds at the asked moment. */
export interface HeldDecision {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly kind: DecisionKind
  readonly hazard: string | null
  readonly level: number | null
  readonly decided_by: string
  readonly authority: string | null
  readonly valid_from: Moment
  readonly legal_until: Moment | null
  readonly chosen_plan_id: string | null
  readonly closes_crossing_id: string | null
  readonly closes_facility_id: string | null
  readonly closes_road_id: string | null
  readonly closes_shelter_id: string | null
}

/** What the rules propose for a unit and a hazard; a person decides. */
export interface Proposal {
  readonly hazard: string
  /** Null where neither a bulletin nor a rule gives one. */
  readonly level: number | null
  readonly level_basis: LevelBasis
  /** Whether the rule gives this level or more. */
  readonly or_more: boolean
  /** Since when it is proposed: the newest of its grounds. */
  readonly since: Moment
  readonly grounds: readonly Ground[]
  /** Plans in force that apply, the best fit first. */
  readonly plans: readonly PlanHead[]
  /** The decision that answers it; null where it waits for one, or has risen since. */
  readonly answered_by: HeldDecision | null
}

/** All that is proposed and decided for a unit at a moment. */
export interface UnitProposals {
  readonly unit_code: string
  readonly unit_name_vi: string
  readonly unit_name_en: string
  readonly proposals: readonly Proposal[]
  /** With two hazards at once the level may be raised to this one, by whoever has the authority; null with one. */
  readonly may_be_raised_to: number | null
  readonly decisions: readonly HeldDecision[]
  /** The codes of the markings of all that is named here: grounds, plans, decisions. */
  readonly markings: readonly string[]
}
