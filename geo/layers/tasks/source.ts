import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { greatestCount } from '../counted_points/vocabulary.ts'
import { planPhase } from '../plan_entries/vocabulary.ts'
import type { tasks } from './table.ts'
import { kindsOfPeople, taskKind, taskState } from './vocabulary.ts'

const count = z.int('is a whole number').min(0).max(greatestCount).optional()

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  activation_id: someText,
  entry_id: someText.optional(),
  kind: z.enum(codesOf(taskKind)).default('deed'),
  state: z.enum(codesOf(taskState)).default('waiting'),
  phase: z.enum(codesOf(planPhase)).optional(),
  post: someText.max(200).optional(),
  locality: someText.max(200).optional(),
  shelter_id: someText.optional(),
  due_at: exactMoment.optional(),
  planned_people: count,
  done_people: count,
}).superRefine((task, context) => {
  const isOfPeople = (kindsOfPeople as readonly string[]).includes(task.kind)
  for (const field of ['planned_people', 'done_people'] as const) {
    if (task[field] === undefined || isOfPeople) continue
    const message = 'is counted where people are brought away or taken in'
    context.addIssue({ code: 'custom', path: [field], message })
  }
})

/** One task as a row, or the reasons why not. */
export const readTask = readSource(record, (task): typeof tasks.now.$inferInsert => ({
  ...everyRowOf(task),
  unit_code: task.unit_code,
  activation_id: task.activation_id,
  entry_id: task.entry_id ?? null,
  kind: task.kind,
  state: task.state,
  phase: task.phase ?? null,
  post: task.post ?? null,
  locality: task.locality ?? null,
  shelter_id: task.shelter_id ?? null,
  due_at: task.due_at?.at ?? null,
  planned_people: task.planned_people ?? null,
  done_people: task.done_people ?? null,
}))
