import { writeNumber } from '../../measures/write_number.ts'
import type { Given } from '../../source/completion.ts'
import { wordFor } from '../../words.ts'
import { incidentsLayer } from './layer.ts'
import { incidentKind, incidentState } from './vocabulary.ts'

const figures = ['dead', 'missing', 'injured', 'evacuated', 'houses'] as const
const corrected = ['kind', 'severity', 'occurred_at', 'text', 'unit_code'] as const

/**
 * What the running log of an incident is told of a change: one entry for its state, its assignment, its
 * figures and its corrections, in Vietnamese, since it is written once and for all. Why it was changed
 * stands in the first of them; where nothing of these was, it is a note by itself.
 */
export function entriesOfChange(before: Given, after: Given, reason?: string): Given[] {
  const [first, ...others] = changesTold(before, after)
  if (reason === undefined) return first ? [first, ...others] : []
  if (first === undefined) return [{ incident_id: after.id, entry: 'note', text: reason }]
  return [{ ...first, text: `${first.text}. Lý do: ${reason}` }, ...others]
}

function changesTold(before: Given, after: Given): Given[] {
  const incident_id = after.id
  const entry = (kind: string, text: string): Given[] =>
    text === '' ? [] : [{ incident_id, entry: kind, text }]
  const isOther = (name: string) => (before[name] ?? null) !== (after[name] ?? null)
  return [
    ...entry('state', isOther('state') ? stateSaid(before, after) : ''),
    ...entry('assignment', isOther('assigned_to') ? assignmentSaid(after) : ''),
    ...entry('figures', said(figures.filter(isOther), before, after)),
    ...entry('correction', said(corrected.filter(isOther), before, after)),
  ]
}

function stateSaid(before: Given, after: Given): string {
  const word = (state: unknown) => wordFor(incidentState, String(state), 'vi')
  const other = typeof after.duplicate_of === 'string' ? ` (${after.duplicate_of})` : ''
  return `${word(before.state)} → ${word(after.state)}${other}`
}

const assignmentSaid = ({ assigned_to }: Given) =>
  typeof assigned_to === 'string' ? `Giao cho ${assigned_to}` : 'Thôi giao'

const said = (
  names: readonly (typeof figures | typeof corrected)[number][],
  before: Given,
  after: Given,
): string =>
  names
    .map((name) => `${labelOf(name)}: ${valueIn(name, before)} → ${valueIn(name, after)}`)
    .join('; ')

type Named = (typeof figures | typeof corrected)[number]
const labelOf = (name: Named): string =>
  name === 'unit_code' ? 'Đơn vị' : incidentsLayer.properties[name].label.vi

function valueIn(name: Named, feature: Given): string {
  const value = feature[name] ?? null
  if (value === null) return 'chưa rõ'
  if (name === 'kind') return wordFor(incidentKind, String(value), 'vi')
  return typeof value === 'number' ? writeNumber(value, 'vi') : String(value)
}
