import type { CountedKind } from '../layers/counted_points/vocabulary.ts'
import type { ShelterKind, ShelterMode, ShelterState } from '../layers/shelters/vocabulary.ts'
import type { Position } from '../measures/position.ts'
import type { HazardShape, Road } from './roads/road.ts'
import type { PassedOver, WayBy, WhyLost, WhyNot, WhyRefused } from './vocabulary.ts'

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
  /** Null where one of both has no position. */
  readonly metres: number | null
  /** Along the roads where they are known, else in a straight line, which is never longer. */
  readonly by: WayBy | null
  /** From where they come onto the first road to where they leave the last; null where not by road. */
  readonly path: readonly Position[] | null
  /** The roads they walk, by id, in order. */
  readonly over: readonly string[]
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
  readonly roads: readonly Road[]
  /** The area that people have to leave, and that nobody is led into. */
  readonly hazard: HazardShape | null
  /** Nobody is sent farther; null for any distance. */
  readonly withinMetres: number | null
}

/** A road as an answer names it: with its line only where it is closed, which is then drawn as such. */
export type NamedRoad = Omit<Road, 'lines'> & { readonly lines: Road['lines'] | null }

/** What closed roads change for one place, against all of them being open. */
export interface LostWays {
  readonly origin: string
  /** So many go there no more. */
  readonly lost: readonly (Pick<Group, 'shelter' | 'people'> & { readonly why: WhyLost })[]
  /** So many go there now: the next best. */
  readonly gained: readonly Pick<Group, 'shelter' | 'people' | 'metres' | 'by'>[]
  /** So many go there still, by a way that is so much longer. */
  readonly farther: readonly (Pick<Group, 'shelter' | 'people'> & { readonly metres: number })[]
  /** So many found a place, and find none now. */
  readonly unplaced: number
}

/** Who is evacuated from where, to where, and who finds no place. */
export interface Evacuation extends Assignment {
  /** The roads that somebody walks, would walk if all were open, or that are closed. */
  readonly roads: readonly NamedRoad[]
  /** None where no road is closed. */
  readonly lost_ways: readonly LostWays[]
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
