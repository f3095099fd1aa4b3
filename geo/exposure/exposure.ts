import type { CountedKind } from '../layers/counted_points/vocabulary.ts'
import type { PeopleBy } from './vocabulary.ts'

/** A number that may be a guess: at least `low`, at most `high`; all three are equal where it is none. */
export interface Amount {
  readonly inside: number
  readonly low: number
  readonly high: number
}

/** What was counted of one kind. */
export interface CountedInside extends Amount {
  readonly kind: CountedKind
  /** At how many places inside. */
  readonly places: number
  /** Of those inside; null where at none of these places somebody said it. */
  readonly households: number | null
  readonly elderly: number | null
  readonly children: number | null
  readonly disabled: number | null
  /** Counted of the unit as a whole, without a place: among `high`, and not among `inside`. */
  readonly unlocated: number
}

/** How many people live inside. */
export interface PeopleInside {
  readonly by: PeopleBy
  /** Null where nothing tells. */
  readonly amount: Amount | null
  /** Of the unit as a whole; null where no source says. */
  readonly population: number | null
  /** How much of the unit's land lies inside, where it is by that; else null. */
  readonly land_share: number | null
}

/** Whom and what a hazard in an area reaches, in one unit. */
export interface UnitExposure {
  /** Null for what lies inside the area and in no unit. */
  readonly unit_code: string | null
  readonly name_vi: string | null
  readonly name_en: string | null
  /** Of the drawn outline; null where the unit has none. */
  readonly area_km2: number | null
  readonly share: number | null
  readonly people: PeopleInside
  readonly counted: readonly CountedInside[]
  /** How many features of other layers, by layer and, where one says it, by class. */
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The sums over all units, and over what lies in none. */
export interface TotalExposure {
  /** Inside the units' outlines. */
  readonly area_km2: number
  readonly people: Pick<PeopleInside, 'amount'> & {
    /** In how many units nothing tells how many people live inside: they are not among the amount. */
    readonly units_without: number
  }
  readonly counted: readonly CountedInside[]
  readonly features: UnitExposure['features']
}
