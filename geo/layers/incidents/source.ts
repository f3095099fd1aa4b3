import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { incidents } from './table.ts'
import { incidentKind, incidentState, isEnded } from './vocabulary.ts'

const count = z.int().min(0).max(10_000_000).optional()

const record = recordOf({
  ...placeOf.Point,
  kind: z.enum(codesOf(incidentKind)),
  severity: z.int().min(1).max(5),
  state: z.enum(codesOf(incidentState)).default('reported'),
  occurred_at: exactMoment,
  valid_from: z.undefined('is when it occurred: give occurred_at').optional(),
  valid_to: exactMoment.optional(),
  text: someText,
  dead: count,
  missing: count,
  injured: count,
  evacuated: count,
  houses: count,
  assigned_to: someText.max(200).optional(),
  duplicate_of: someText.optional(),
}).superRefine((incident, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { state, duplicate_of, occurred_at, valid_to } = incident
  if (state === 'duplicate' && duplicate_of === undefined) {
    refuse('duplicate_of', 'say of which incident it is a duplicate')
  }
  if (state !== 'duplicate' && duplicate_of !== undefined) {
    refuse('duplicate_of', 'goes with the state "duplicate" only')
  }
  if (duplicate_of !== undefined && duplicate_of === incident.id) {
    refuse('duplicate_of', 'is the incident itself')
  }
  if (isEnded(state) !== (valid_to !== undefined)) {
    refuse('valid_to', 'is when it ended, and goes with an incident that has')
  }
  if (valid_to && Date.parse(valid_to.at) <= Date.parse(occurred_at.at)) {
    refuse('valid_to', 'ends before it occurred')
  }
  if (!incident.position && incident.unit_code === undefined) {
    refuse('unit_code', 'say where: a position, or at least the unit')
  }
})

/** One reported incident as a row, or the reasons why not. */
export const readIncident = readSource(record, (incident): typeof incidents.now.$inferInsert => ({
  ...everyRowOf(incident),
  valid_from: incident.occurred_at.at,
  kind: incident.kind,
  severity: incident.severity,
  state: incident.state,
  occurred_at: incident.occurred_at.at,
  text: incident.text,
  dead: incident.dead ?? null,
  missing: incident.missing ?? null,
  injured: incident.injured ?? null,
  evacuated: incident.evacuated ?? null,
  houses: incident.houses ?? null,
  assigned_to: incident.assigned_to ?? null,
  duplicate_of: incident.duplicate_of ?? null,
}))
