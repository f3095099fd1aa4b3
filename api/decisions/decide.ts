import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { decisions } from '../../geo/layers/decisions/table.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'
import { activatePlan } from '../plans/activate_plan.ts'

/** What is decided, as the layer takes it, and whether the chosen plan is put into action with it. */
export const decisionRequest = z.strictObject({
  properties: z.looseObject({
    unit_code: z.string(),
    kind: z.string(),
    hazard: z.string().optional(),
    decided_by: z.string().trim().min(2).max(200),
    chosen_plan_id: z.string().optional(),
    because: z.string().optional(),
  }),
  activates: z.boolean().default(false),
})
export type DecisionRequest = z.output<typeof decisionRequest>

/**
 * Records a decision, ends the one on the same hazard that it takes the place of, and puts its plan into
 * action where that is decided too. All or nothing.
 *
 * @returns the decision as a feature.
 * @throws Refused as `decisions` or the plan refuses.
 */
export async function decide(
  session: WriteSession,
  user: User,
  { properties, activates }: DecisionRequest,
): Promise<Edited> {
  const { unit_code, kind, hazard, chosen_plan_id, decided_by, because } = properties
  const answers = kind === 'respond' || kind === 'not_yet'
  if (answers && hazard !== undefined) {
    const { now: d } = decisions
    await session.orm
      .update(d)
      .set({ valid_to: sql`now()` })
      .where(
        and(
          ...[eq(d.unit_code, unit_code), sql`${d.hazard} = ${hazard}`],
          ...[sql`${d.kind} in ('respond', 'not_yet')`, lte(d.valid_from, sql`now()`)],
          or(isNull(d.valid_to), gt(d.valid_to, sql`now()`)),
        ),
      )
  }
  const decision = await createFeature(
    { session, user, layer: servedLayer('decisions') },
    { type: 'Feature', geometry: null, properties },
  )
  if (activates && chosen_plan_id !== undefined) {
    await activatePlan(session, user, chosen_plan_id, {
      decided_by,
      ...(because !== undefined && { reason: because.slice(0, 1_000) }),
    })
  }
  return decision
}
