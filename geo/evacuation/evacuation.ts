import type { CountedKind } from '../layers/counted_points/vocabulary.ts'
import type { ShelterKind, ShelterMode, ShelterState } from '../layers/shelters/vocabulary.ts'
import type { Position } from '../measures/position.ts'
import type { PassedOver, WhyNot, WhyRefused } from './vocabulary.ts'

/** People who have to leave one place where they were counted. */
export interface Origin {
  /** Of the counted place. */
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly locality: string | null
  readonly unit_code: string | null
  /** Null where they were counted of the unit alone: no distance is known then. */
  readonly position: Position | null
  readonly accuracy_m: number | null
  readonly people: number
  readonly households: number | null
  readonly elderly: number | null
  readonly children: number | null
  readonly disabled: number | null
}

/** A place that may take people in. */
export interface ShelterSite {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly unit_code: string | null
  readonly position: Position | null
  readonly accuracy_m: number | null
  /** Null of one that is only supposed, as are the next two. */
  readonly kind: ShelterKind | null
  readonly mode: ShelterMode | null
  readonly state: ShelterState | null
  /** Null where nobody said. */
  readonly capacity_people: number | null
  /** Null where people may be sent there. */
  readonly why_not: WhyNot | null
}

/** A choice made by hand: so many of these go there. */
export interface Choice {
  readonly origin: string
  readonly shelter: string
  readonly people: number
}

/** So many people from one place to one shelter. */
export interface Group extends Choice {
  /** In a straight line; null where one of both has no position. */
  readonly metres: number | null
  readonly is_chosen: boolean
  /** Shelters that are nearer, nearest first, and why they go to none of them. */
  readonly passed_over: readonly { readonly shelter: string; readonly why: PassedOver }[]
}

export interface RefusedChoice extends Choice {
  readonly why: WhyRefused
}

/** Who goes where. */
export interface Assignment {
  readonly groups: readonly Group[]
  readonly refused: readonly RefusedChoice[]
}

export interface EvacuationProblem {
  readonly origins: readonly Origin[]
  readonly shelters: readonly ShelterSite[]
  readonly choices: readonly Choice[]
  /** Nobody is sent farther; null for any distance. */
  readonly withinMetres: number | null
}

/** Who is evacuated from where, to where, and who finds no place. */
export interface Evacuation extends Assignment {
  readonly kind: CountedKind
  readonly origins: readonly Origin[]
  readonly shelters: readonly ShelterSite[]
  /** Counted of a unit that the area touches, and no one knows whether inside: not among the origins. */
  readonly unlocated_people: number
  /** Units of which nobody counted such people. */
  readonly uncounted_units: readonly {
    readonly unit_code: string
    readonly name_vi: string
    readonly name_en: string
  }[]
}
