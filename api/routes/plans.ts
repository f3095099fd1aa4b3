import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { planShortages } from '../../geo/plans/plan_shortages.ts'
import { shortagesOf } from '../../geo/plans/shortage.ts'
import { sumPlan } from '../../geo/plans/sum_plan.ts'
import type { Asked } from '../asker.ts'
import { addressOf, answerFeature } from '../collections/answer_feature.ts'
import { readPicture } from '../collections/read_moment.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door, User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import type { Edited } from '../editing/change_feature.ts'
import { once, repeatable } from '../editing/kept_answer.ts'
import { mendable } from '../editing/refusals.ts'
import { Refused } from '../errors.ts'
import { markOf } from '../lanes/lane.ts'
import { activatePlan, activationRequest } from '../plans/activate_plan.ts'
import { copyPlan, copyRequest } from '../plans/copy_plan.ts'
import { selectLending } from '../plans/select_lending.ts'
import { selectPlan } from '../plans/select_plan.ts'
import { readBody } from '../read_body.ts'
import { baseOf, refuseParameters } from '../request.ts'

/** Plans as a whole. Their parts are features: `plans` and `plan_entries` are edited as any layer is. */
export function planRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/:plan', async (c) => {
      refuseParameters(c, ['datetime', 'known_at'])
      const picture = readPicture(c.req.queries())
      const id = c.req.param('plan')
      const plan = await door.read(c.var.user, (session) => selectPlan(session, id, picture))
      if (plan === undefined) throw new Refused('not_found', `There is no plan "${id}".`)
      c.header('cache-control', 'private, no-cache')
      const { exercise } = c.var
      return c.json({
        ...(exercise && { exercise: markOf(exercise) }),
        ...{ ...plan, total: sumPlan(plan) },
      })
    })
    .get('/:plan/shortages', async (c) => {
      refuseParameters(c, ['datetime', 'known_at'])
      const picture = readPicture(c.req.queries())
      const id = c.req.param('plan')
      const shortages = await door.read(c.var.user, async (session) => {
        const plan = await selectPlan(session, id, picture)
        if (plan === undefined) throw new Refused('not_found', `There is no plan "${id}".`)
        const standing = shortagesOf(plan.entries)
        const short = plan.entries.flatMap((entry) =>
          entry.need && (standing.get(entry.id)?.missing ?? 0) > 0 ? [entry.need.id] : [],
        )
        const lending = await selectLending(session, plan, short, picture)
        return planShortages(plan, lending.unit, lending.itemOf, lending.elsewhere)
      })
      c.header('cache-control', 'private, no-cache')
      const { exercise } = c.var
      return c.json({ ...(exercise && { exercise: markOf(exercise) }), ...shortages })
    })
    .post('/:plan/copies', (c) =>
      make(c, 'plans', copyRequest, (session, user, plan, request) =>
        copyPlan(session, user, plan, request),
      ),
    )
    .post('/:plan/activations', (c) =>
      make(c, 'activations', activationRequest, (session, user, plan, request) =>
        activatePlan(session, user, plan, request),
      ),
    )

  /** Makes a feature of a plan, once under one `Idempotency-Key`. */
  async function make<Schema extends z.ZodType>(
    c: Context<Asked, '/:plan/copies'>,
    of: 'plans' | 'activations',
    schema: Schema,
    work: (
      session: WriteSession,
      user: User,
      plan: string,
      request: z.output<Schema>,
    ) => Promise<Edited>,
  ): Promise<Response> {
    refuseParameters(c)
    const layer = servedLayer(of)
    const { user } = c.var
    const asked = await repeatable(c, user)
    const request = await readBody(c, schema)
    try {
      const { id, feature } = await door.write(user, (session) =>
        once(session, asked, () => work(session, user, c.req.param('plan'), request)),
      )
      if (feature === null) throw new Error(`What was made of the plan is not there: ${id}.`)
      const base = baseOf(c)
      c.header('location', addressOf(base, layer, id))
      return answerFeature(c, layer, { base, id, feature, status: 201 })
    } catch (error) {
      throw mendable(layer, error)
    }
  }
}
