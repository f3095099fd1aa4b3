import type { AlarmReached } from '../layers/gauges/vocabulary.ts'
import type { IncidentKind, IncidentState } from '../layers/incidents/vocabulary.ts'
import type { Moment } from '../measures/moment.ts'
import type { Task } from '../plans/task.ts'

/** What the report counts an incident by; a count that nobody said is null, and no zero. */
export interface ReportedIncident {
  readonly id: string
  readonly kind: IncidentKind
  readonly state: IncidentState
  readonly severity: number
  readonly occurred_at: Moment
  readonly text: string
  readonly dead: number | null
  readonly missing: number | null
  readonly injured: number | null
  readonly houses: number | null
  readonly evacuated: number | null
}

/** A plan that was in action in the time of the report. */
export interface ReportedAction {
  readonly id: string
  readonly plan_name_vi: string
  readonly plan_name_en: string
  readonly valid_from: Moment
  readonly valid_to: Moment | null
  readonly decided_by: string
  readonly tasks: readonly Task[]
}

/** What is missing of what the unit's plans need, by the last reports. */
export interface ReportedShortage {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly measure_unit_vi: string
  readonly measure_unit_en: string
  readonly missing: number
  readonly counted_at: Moment
}

export interface ReportedGauge {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly value: number
  readonly measure_unit: string
  readonly measured_at: Moment
  readonly alarm_reached: AlarmReached | null
}

/**
 * The quick report (báo cáo nhanh) of a unit over a time, as it was known at a moment: the rows that its
 * numbers are made of. The numbers themselves are made by `figuresOf`, for the screen and the sheet alike.
 */
export interface QuickReport {
  readonly unit_code: string
  readonly unit_name_vi: string
  readonly unit_name_en: string
  readonly from: Moment
  readonly to: Moment
  /** Null where it is of what is known now. */
  readonly known_at: Moment | null
  /** The highest marking of anything in it. */
  readonly marking: { readonly code: string; readonly vi: string; readonly en: string }
  readonly incidents: readonly ReportedIncident[]
  readonly actions: readonly ReportedAction[]
  readonly shortages: readonly ReportedShortage[]
  readonly gauges: readonly ReportedGauge[]
}
