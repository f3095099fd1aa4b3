import { useQuery } from '@tanstack/react-query'
import {
  beforehand,
  figureBasis,
  planPhase,
  planSection,
} from '../../../geo/layers/plan_entries/vocabulary.ts'
import { planState } from '../../../geo/layers/plans/vocabulary.ts'
import { pillar, reportState } from '../../../geo/layers/readiness_needs/vocabulary.ts'
import { condition } from '../../../geo/layers/readiness_reports/vocabulary.ts'
import { shelterMode, shelterState } from '../../../geo/layers/shelters/vocabulary.ts'
import type {
  Plan,
  PlanEntry,
  PlanHead,
  PlannedNeed,
  PlannedShelter,
} from '../../../geo/plans/plan.ts'
import type { Vocabulary } from '../../../geo/words.ts'
import { momentQuery } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { apiBase } from './ask_api.ts'
import { readFeature, type ShapedFeature } from './feature.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt } from './moment_query.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A plan as a whole at the shown moment. */
export function usePlan(id: string) {
  const moment = useShownMoment()
  const key = ['plan', id]
  return useQuery({
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }) =>
      readPlan(await getJson(planPath(id) + momentQuery(moment), { signal })),
    enabled: useSignedIn(),
    placeholderData: keepFromMoment(moment, key),
  })
}

/** What a copy is for; what is left out is as in the plan. */
export interface CopyOf {
  readonly unit_code?: string
  readonly level?: number
}

/** Copies a plan. @returns the draft. */
export const copyPlan = async (id: string, request: CopyOf): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${planPath(id)}/copies`, request))

export const planPath = (id: string) => `${apiBase}/plans/${encodeURIComponent(id)}`

type Read = Readonly<Record<string, unknown>>

function readPlan(value: unknown): Plan {
  const plan = recordFrom(value)
  return {
    ...readPlanHead(plan),
    scenario: textFrom(plan.scenario),
    approved_by: textFrom(plan.approved_by),
    approved_on: textFrom(plan.approved_on),
    decision: textFrom(plan.decision),
    copied_from: textFrom(plan.copied_from),
    entries: listFrom(plan.entries).map(readEntry),
    versions: listFrom(plan.versions).map(readPlanHead),
  }
}

export function readPlanHead(value: unknown): PlanHead {
  const head = recordFrom(value)
  return {
    ...readNamed(head),
    unit_code: textOf(head.unit_code),
    hazard: textOf(head.hazard),
    level: numberOf(head.level),
    version: numberOf(head.version),
    state: wordOf(planState, head.state),
    valid_from: textFrom(head.valid_from),
    valid_to: textFrom(head.valid_to),
  }
}

const readNamed = (from: Read) => ({
  ...{ id: textOf(from.id), name_vi: textOf(from.name_vi), name_en: textOf(from.name_en) },
})

function readEntry(value: unknown): PlanEntry {
  const entry = recordFrom(value)
  return {
    ...readNamed(entry),
    section: wordOf(planSection, entry.section),
    rank: numberOf(entry.rank),
    basis: wordOf(figureBasis, entry.basis),
    note_vi: textFrom(entry.note_vi),
    note_en: textFrom(entry.note_en),
    source: textOf(entry.source),
    as_of: textFrom(entry.as_of),
    locality: textFrom(entry.locality),
    post: textFrom(entry.post),
    people: numberFrom(entry.people),
    households: numberFrom(entry.households),
    elderly: numberFrom(entry.elderly),
    children: numberFrom(entry.children),
    disabled: numberFrom(entry.disabled),
    mode: wordOrNull(shelterMode, entry.mode),
    quantity: numberFrom(entry.quantity),
    measure_unit_vi: textFrom(entry.measure_unit_vi),
    measure_unit_en: textFrom(entry.measure_unit_en),
    phase: wordOrNull(planPhase, entry.phase),
    beforehand: wordOrNull(beforehand, entry.beforehand),
    due_hours: numberFrom(entry.due_hours),
    shelter_id: textFrom(entry.shelter_id),
    shelter: isRecord(entry.shelter) ? readShelter(entry.shelter) : null,
    need_id: textFrom(entry.need_id),
    need: isRecord(entry.need) ? readNeed(entry.need) : null,
  }
}

const readShelter = (shelter: Read): PlannedShelter => ({
  ...readNamed(shelter),
  capacity_people: numberFrom(shelter.capacity_people),
  state: wordOf(shelterState, shelter.state),
  claimed_by: listFrom(shelter.claimed_by).map(readPlanHead),
})

const readNeed = (need: Read): PlannedNeed => ({
  id: textOf(need.id),
  pillar: wordOf(pillar, need.pillar),
  have: numberFrom(need.have),
  usable: numberFrom(need.usable),
  condition: wordOrNull(condition, need.condition),
  counted_at: textFrom(need.counted_at),
  report_state: wordOf(reportState, need.report_state),
})

const wordOrNull = <Code extends string>(words: Vocabulary<Code>, value: unknown) =>
  value === null || value === undefined ? null : wordOf(words, value)
