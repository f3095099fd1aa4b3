import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { quoted } from '../../geo/columns/quoted.ts'
import { activations } from '../../geo/layers/activations/table.ts'
import { planEntries } from '../../geo/layers/plan_entries/table.ts'
import type { PlanSection } from '../../geo/layers/plan_entries/vocabulary.ts'
import { tasks } from '../../geo/layers/tasks/table.ts'
import type { TaskKind } from '../../geo/layers/tasks/vocabulary.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'

/** Who decides that a plan is put into action, by post, and why. */
export const activationRequest = z.strictObject({
  decided_by: z.string().trim().min(2).max(200),
  reason: z.string().trim().min(1).max(1_000).optional(),
})
export type ActivationRequest = z.output<typeof activationRequest>

/** The sections whose lines are done, and as what. */
const tasksOf = {
  beforehand: 'deed',
  tasks: 'deed',
  evacuation: 'evacuate',
  shelters: 'shelter',
} as const satisfies Partial<Record<PlanSection, TaskKind>>

/**
 * Puts a plan into action, and makes a task of each of its lines that is to be done: due as many hours
 * after now as the line says. All or nothing.
 *
 * @returns the activation as a feature.
 * @throws Refused where the plan is not approved, or runs already, or is not the user's to activate.
 */
export async function activatePlan(
  session: WriteSession,
  user: User,
  plan: string,
  { decided_by, reason }: ActivationRequest,
): Promise<Edited> {
  const layer = servedLayer('activations')
  const properties = { plan_id: plan, decided_by, ...(reason !== undefined && { reason }) }
  const activated = await createFeature(
    { session, user, layer },
    { type: 'Feature', geometry: null, properties },
  )
  const kinds = sql.join(
    Object.entries(tasksOf).map(([section, kind]) => sql`when ${section} then ${kind}`),
    sql` `,
  )
  const { now: e } = planEntries
  const { now: a } = activations
  const isOfPeople = sql`section in ('evacuation', 'shelters')`
  await session.rows(sql`
    insert into ${tasks.now} (lane, id, activation_id, entry_id, name_vi, name_en, unit_code, owning_unit,
      marking, kind, state, phase, post, locality, shelter_id, due_at, planned_people, source,
      as_of, as_of_precision, confidence, note_vi, note_en)
    select running.lane, gen_random_uuid()::text, running.id, line.id, line.name_vi, line.name_en,
      running.unit_code, running.owning_unit, running.marking, case line.section ${kinds} end, 'waiting',
      case line.section when 'beforehand' then 'before' else line.phase end, line.post, line.locality,
      line.shelter_id, running.valid_from + make_interval(hours => line.due_hours),
      case when ${isOfPeople} then line.people end, line.source, line.as_of, line.as_of_precision,
      line.confidence, line.note_vi, line.note_en
    from ${e} line join ${a} running on running.id = ${activated.id}
    where line.plan_id = ${plan} and line.section in (${quoted(Object.keys(tasksOf))})`)
  return activated
}
