import type { Refusal } from '../../geo/source/read_source.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { DatabaseError } from '../db/database_error.ts'
import { Refused } from '../errors.ts'

/** The definition refuses what was given: the first reason in words, all of them for a form. */
export function refusedFor(problems: readonly Refusal[]): Refused {
  const [first] = problems
  const detail = first ? `${first.field}: ${first.reason}.` : 'It is not as its layer wants it.'
  return new Refused('refused_by_rule', detail, first?.field, { problems })
}

/** Rules that join columns or rows, by the end of the constraint's name. */
const rules: Readonly<Record<string, Refusal>> = {
  ends_after_it_begins: { field: 'valid_to', reason: 'ends before it begins' },
  as_of_precision_stated: { field: 'as_of_precision', reason: 'goes with a moment' },
  accuracy_stated: { field: 'accuracy_m', reason: 'goes with a geometry' },
  has_no_place: { field: 'geometry', reason: 'there is no place in this layer' },
  marking_known: { field: 'marking', reason: 'there is no such marking' },
  incident_known: { field: 'incident_id', reason: 'there is no such incident' },
  as_its_incident: {
    field: 'marking',
    reason: 'an entry is at least as its incident is marked, and under the same unit',
  },
  duplicate_known: { field: 'duplicate_of', reason: 'there is no such incident that you may see' },
  duplicate_leads_back: {
    field: 'duplicate_of',
    reason: 'is itself a duplicate of this one; undo that first',
  },
  need_known: { field: 'need_id', reason: 'no plan that you may see needs such an item' },
  of_its_need: {
    field: 'owning_unit',
    reason: 'a report is of the unit of its item, and belongs to whom that does',
  },
  as_its_need: { field: 'marking', reason: 'a report is at least as its item is marked' },
  gauge_known: { field: 'gauge_id', reason: 'there is no such station that you may see' },
  of_its_gauge: {
    field: 'owning_unit',
    reason: 'a reading is of the unit of its station, and belongs to whom that does',
  },
  as_its_gauge: { field: 'marking', reason: 'a reading is at least as its station is marked' },
  measured_as_its_gauge: {
    field: 'measure_unit',
    reason: 'that station is read in another unit of measure',
  },
  removed_unread: {
    field: 'valid_to',
    reason: 'readings speak of this station: end it, and do not remove it',
  },
  begin_as_drafts: {
    field: 'state',
    reason: 'a plan begins as a draft: approve it once it is whole',
  },
  of_one_kind: {
    field: 'level',
    reason: 'a plan for another unit, hazard or level is a copy of this one',
  },
  withdrawn_in_force: { field: 'state', reason: 'a draft is removed, and not withdrawn' },
  stay_as_approved: {
    field: 'state',
    reason: 'an approved plan stays as it was approved: copy it into a new version',
  },
  kept_once_approved: {
    field: 'state',
    reason: 'an approved plan is withdrawn, and not removed',
  },
  plan_known: { field: 'plan_id', reason: 'there is no such plan that you may see' },
  while_drafted: {
    field: 'plan_id',
    reason: 'that plan is approved and stays as it is: copy it into a new version',
  },
  of_its_section: { field: 'section', reason: 'a line stays in its plan and section' },
  of_its_plan: {
    field: 'owning_unit',
    reason: 'a line is of the unit of its plan, and is marked and owned as that is',
  },
  activation_known: {
    field: 'activation_id',
    reason: 'no such plan is in action that you may see',
  },
  of_its_activation: {
    field: 'owning_unit',
    reason: 'a task is of the unit of its activation, and is marked and owned as that is',
  },
  while_in_action: { field: 'activation_id', reason: 'that plan is no longer in action' },
  bulletin_known: {
    field: 'bulletin_id',
    reason: 'there is no such bulletin that you may see',
  },
  of_its_bulletin: {
    field: 'owning_unit',
    reason: 'a position is marked and owned as its bulletin is',
  },
  one_place_at_a_time: {
    field: 'at',
    reason: 'this bulletin gives another position at that time; change that one',
  },
  briefing_known: {
    field: 'briefing_id',
    reason: 'there is no such briefing that you may see',
  },
  of_its_briefing: {
    field: 'owning_unit',
    reason: 'a scene stays in its briefing, and is marked and owned as that is',
  },
  stays_once_sealed: {
    field: 'id',
    reason: 'that briefing was sealed, and a seal is opened by it: it stays',
  },
  as_many_as_fit: {
    field: 'briefing_id',
    reason: 'that briefing is full: take scenes away, or make another',
  },
  shelter_known: { field: 'shelter_id', reason: 'there is no such shelter that you may see' },
  one_at_a_time: { field: 'valid_from', reason: 'another one holds at that time; end that first' },
}

/** What the database said no to, as a client can mend it; all else as it is. */
export function mendable(layer: ServedLayer, error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error
  if (error.sqlState === '42501') {
    return new Refused('not_allowed', 'This is not yours to write: its unit or its marking is not.')
  }
  const rule = error.constraint?.replace(`${layer.id}_`, '') ?? ''
  const known = rules[rule]
  if (known) return refusedFor([known])
  const [, column] = /^(.*)_allowed\d*$/.exec(rule) ?? []
  if (column === undefined) return error
  const field = column === 'geom' ? 'geometry' : column
  return refusedFor([{ field, reason: 'is not allowed here' }])
}
