import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { greatestCount } from '../counted_points/vocabulary.ts'
import { greatestQuantity } from '../readiness_needs/vocabulary.ts'
import { shelterMode } from '../shelters/vocabulary.ts'
import type { planEntries } from './table.ts'
import {
  beforehand,
  figureBasis,
  lastRank,
  latestHours,
  type PlanSection,
  planPhase,
  planSection,
  sectionsOfNeeds,
  sectionsOfPeople,
} from './vocabulary.ts'

type SaidSomewhere =
  | 'people'
  | 'households'
  | 'elderly'
  | 'children'
  | 'disabled'
  | 'mode'
  | 'need_id'
  | 'shelter_id'
  | 'phase'
  | 'beforehand'
  | 'due_hours'

/** In which sections alone a field is said. */
const saidIn: Readonly<Record<SaidSomewhere, readonly PlanSection[]>> = {
  people: sectionsOfPeople,
  households: ['evacuation'],
  elderly: ['evacuation'],
  children: ['evacuation'],
  disabled: ['evacuation'],
  mode: ['evacuation'],
  need_id: sectionsOfNeeds,
  shelter_id: ['shelters'],
  phase: ['tasks'],
  beforehand: ['beforehand'],
  due_hours: ['tasks', 'beforehand'],
}

/** Of which section a field is always said. */
const neededIn = { shelter_id: 'shelters', phase: 'tasks', beforehand: 'beforehand' } as const

const typedEntries = <Key extends string, Value>(by: Readonly<Record<Key, Value>>) =>
  Object.entries(by) as [Key, Value][]

const count = z.int().min(0).max(greatestCount).optional()

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  plan_id: someText,
  section: z.enum(codesOf(planSection)),
  rank: z.int().min(1).max(lastRank).default(lastRank),
  basis: z.enum(codesOf(figureBasis)).default('sourced'),
  locality: someText.max(200).optional(),
  post: someText.max(200).optional(),
  people: count,
  households: count,
  elderly: count,
  children: count,
  disabled: count,
  mode: z.enum(codesOf(shelterMode)).optional(),
  quantity: z.int('is a whole number').min(0).max(greatestQuantity).optional(),
  measure_unit: z.strictObject({ vi: someText.max(40), en: someText.max(40) }).optional(),
  need_id: someText.optional(),
  shelter_id: someText.optional(),
  phase: z.enum(codesOf(planPhase)).optional(),
  beforehand: z.enum(codesOf(beforehand)).optional(),
  due_hours: z.int().min(-latestHours).max(latestHours).optional(),
}).superRefine((entry, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { section, people } = entry
  for (const [field, sections] of typedEntries(saidIn)) {
    if (entry[field] !== undefined && !sections.includes(section)) {
      refuse(field, `is not said of "${planSection[section].en}"`)
    }
  }
  for (const [field, of] of typedEntries(neededIn)) {
    if (section === of && entry[field] === undefined) {
      refuse(field, `is needed of "${planSection[of].en}"`)
    }
  }
  for (const field of ['elderly', 'children', 'disabled'] as const) {
    const some = entry[field]
    if (some === undefined) continue
    if (people === undefined) refuse(field, 'are among people: say how many those are')
    else if (some > people) refuse(field, 'are more than there are people')
  }
  if ((entry.quantity === undefined) !== (entry.measure_unit === undefined)) {
    refuse('quantity', 'goes with what it is counted in')
  }
})

/** One line of a plan as a row, or the reasons why not. */
export const readPlanEntry = readSource(record, (entry): typeof planEntries.now.$inferInsert => ({
  ...everyRowOf(entry),
  unit_code: entry.unit_code,
  plan_id: entry.plan_id,
  section: entry.section,
  rank: entry.rank,
  basis: entry.basis,
  locality: entry.locality ?? null,
  post: entry.post ?? null,
  people: entry.people ?? null,
  households: entry.households ?? null,
  elderly: entry.elderly ?? null,
  children: entry.children ?? null,
  disabled: entry.disabled ?? null,
  mode: entry.mode ?? null,
  quantity: entry.quantity ?? null,
  measure_unit_vi: entry.measure_unit?.vi ?? null,
  measure_unit_en: entry.measure_unit?.en ?? null,
  need_id: entry.need_id ?? null,
  shelter_id: entry.shelter_id ?? null,
  phase: entry.phase ?? null,
  beforehand: entry.beforehand ?? null,
  due_hours: entry.due_hours ?? null,
}))
