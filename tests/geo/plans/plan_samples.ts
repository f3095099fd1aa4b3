import type { Plan, PlanEntry, PlannedShelter } from '../../../geo/plans/plan.ts'

const nothing: PlanEntry = {
  ...{ id: 'line', section: 'forces', rank: 1, name_vi: 'Dòng', name_en: 'Line' },
  ...{ basis: 'sourced', note_vi: null, note_en: null, source: 'a test', as_of: null },
  ...{ locality: null, post: null, people: null, households: null, elderly: null },
  ...{ children: null, disabled: null, mode: null, quantity: null },
  ...{ measure_unit_vi: null, measure_unit_en: null, phase: null, beforehand: null },
  ...{ due_hours: null, shelter_id: null, shelter: null, need_id: null, need: null },
}

/** A line of which only what matters is said. */
export const line = (own: Partial<PlanEntry>): PlanEntry => ({ ...nothing, ...own })

export const shelter = (own: Partial<PlannedShelter> = {}): PlannedShelter => ({
  ...{ id: 'school', name_vi: 'Trường', name_en: 'School', capacity_people: 100 },
  ...{ state: 'ready', claimed_by: [] },
  ...own,
})

export const plan = (entries: readonly PlanEntry[], own: Partial<Plan> = {}): Plan => ({
  ...{ id: 'plan', name_vi: 'Phương án', name_en: 'Plan', unit_code: '06712' },
  ...{ hazard: 'storm', level: 3, version: 1, state: 'approved' },
  ...{ valid_from: '2026-01-01T00:00:00Z', valid_to: null, scenario: null, approved_by: 'a post' },
  ...{ approved_on: null, decision: null, copied_from: null, versions: [] },
  entries,
  ...own,
})
