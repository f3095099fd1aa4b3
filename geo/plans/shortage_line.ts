import type { Pillar } from '../layers/readiness_needs/vocabulary.ts'
import type { Moment } from '../measures/moment.ts'
import type { Lender } from './lending.ts'

/** A line of a plan that needs something: what there is of it, and who could lend what is missing. */
export interface ShortageLine {
  readonly id: string
  readonly pillar: Pillar
  readonly name_vi: string
  readonly name_en: string
  readonly need_id: string | null
  /** Null where people are counted. */
  readonly measure_unit_vi: string | null
  readonly measure_unit_en: string | null
  readonly need: number
  /** Null, as is what is missing, where nobody reports of it: unknown, and not none. */
  readonly there_is: number | null
  readonly missing: number | null
  readonly counted_at: Moment | null
  readonly is_old: boolean
  /** All that come to it, and a few more that could, the nearest first. */
  readonly lenders: readonly Lender[]
  /** Who could lend it as well, and is farther. */
  readonly more_lenders: number
  readonly lent: number
  readonly still_missing: number | null
}
