import type { FigureBasis, PlanPhase, PlanSection } from '../layers/plan_entries/vocabulary.ts'
import type { PlanState } from '../layers/plans/vocabulary.ts'
import type { Pillar, ReportState } from '../layers/readiness_needs/vocabulary.ts'
import type { Condition } from '../layers/readiness_reports/vocabulary.ts'
import type { ShelterMode, ShelterState } from '../layers/shelters/vocabulary.ts'
import type { Moment } from '../measures/moment.ts'

/** What names a plan among those of its unit. */
export interface PlanHead {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly unit_code: string
  readonly hazard: string
  readonly level: number
  readonly version: number
  readonly state: PlanState
  readonly valid_from: Moment | null
  readonly valid_to: Moment | null
}

/** The shelter of a line as it stands now; null where it is gone, or may not be seen. */
export interface PlannedShelter {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly capacity_people: number | null
  readonly state: ShelterState
  /** Plans in force of another unit, or for another hazard, that count on the same shelter. */
  readonly claimed_by: readonly PlanHead[]
}

/** What there is of what a line needs, by the last report; null where no item stands behind it. */
export interface PlannedNeed {
  readonly id: string
  readonly pillar: Pillar
  readonly have: number | null
  /** None of what cannot be used. */
  readonly usable: number | null
  readonly condition: Condition | null
  readonly counted_at: Moment | null
  readonly report_state: ReportState
}

/** A line of a plan, with what stands behind it now. */
export interface PlanEntry {
  readonly id: string
  readonly section: PlanSection
  readonly rank: number
  readonly name_vi: string
  readonly name_en: string
  readonly basis: FigureBasis
  readonly note_vi: string | null
  readonly note_en: string | null
  readonly source: string
  readonly as_of: Moment | null
  readonly locality: string | null
  readonly post: string | null
  readonly people: number | null
  readonly households: number | null
  readonly elderly: number | null
  readonly children: number | null
  readonly disabled: number | null
  readonly mode: ShelterMode | null
  readonly quantity: number | null
  readonly measure_unit_vi: string | null
  readonly measure_unit_en: string | null
  readonly phase: PlanPhase | null
  readonly beforehand: string | null
  readonly due_hours: number | null
  readonly shelter_id: string | null
  readonly shelter: PlannedShelter | null
  readonly need_id: string | null
  readonly need: PlannedNeed | null
}

/** A whole plan as it is read, printed and put into action. */
export interface Plan extends PlanHead {
  readonly scenario: string | null
  readonly approved_by: string | null
  readonly approved_on: string | null
  readonly decision: string | null
  readonly copied_from: string | null
  readonly entries: readonly PlanEntry[]
  /** The others of its unit, hazard and level, the newest first. */
  readonly versions: readonly PlanHead[]
}
