import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import type { decisions } from './table.ts'
import { answeringKinds, closedThings, decisionKind } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  kind: z.enum(codesOf(decisionKind)),
  hazard: z.enum(codesOf(hazard)).optional(),
  level: z.int().min(1).max(5).optional(),
  decided_by: someText.max(200),
  authority: someText.max(500).optional(),
  because: someText.max(2_000).optional(),
  legal_until: exactMoment.optional(),
  chosen_plan_id: someText.optional(),
  from_bulletin_id: someText.optional(),
  from_gauge_id: someText.optional(),
  closes_crossing_id: someText.optional(),
  closes_facility_id: someText.optional(),
  closes_shelter_id: someText.optional(),
  closes_road_id: someText.optional(),
}).superRefine((decision, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { kind, level, valid_from, legal_until } = decision
  if (valid_from === undefined) refuse('valid_from', 'say from when')
  if ((answeringKinds as readonly string[]).includes(kind) && decision.hazard === undefined) {
    refuse('hazard', 'say which hazard')
  }
  if (kind === 'respond' && level === undefined) refuse('level', 'say at which level')
  if (kind !== 'respond' && level !== undefined) refuse('level', 'goes with a response')
  const places = closedThings.filter((field) => decision[field] !== undefined)
  if (kind === 'closing' && places.length !== 1) {
    refuse(places[1] ?? 'closes_crossing_id', 'say the one thing that is closed')
  }
  if (kind !== 'closing' && places[0]) refuse(places[0], 'goes with a closing')
  const begins = valid_from && Date.parse(valid_from.at)
  if (begins && legal_until && Date.parse(legal_until.at) <= begins) {
    refuse('legal_until', 'ends before it begins')
  }
})

/** One decision as a row, or the reasons why not. */
export const readDecision = readSource(record, (decision): typeof decisions.now.$inferInsert => ({
  ...everyRowOf(decision),
  unit_code: decision.unit_code,
  kind: decision.kind,
  hazard: decision.hazard ?? null,
  level: decision.level ?? null,
  decided_by: decision.decided_by,
  authority: decision.authority ?? null,
  because: decision.because ?? null,
  legal_until: decision.legal_until?.at ?? null,
  chosen_plan_id: decision.chosen_plan_id ?? null,
  from_bulletin_id: decision.from_bulletin_id ?? null,
  from_gauge_id: decision.from_gauge_id ?? null,
  closes_crossing_id: decision.closes_crossing_id ?? null,
  closes_facility_id: decision.closes_facility_id ?? null,
  closes_shelter_id: decision.closes_shelter_id ?? null,
  closes_road_id: decision.closes_road_id ?? null,
}))
