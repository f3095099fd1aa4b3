import { Hono } from 'hono'
import { sumPlan } from '../../geo/plans/sum_plan.ts'
import type { Asked } from '../asker.ts'
import { addressOf, answerFeature } from '../collections/answer_feature.ts'
import { readPicture } from '../collections/read_moment.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { once, repeatable } from '../editing/kept_answer.ts'
import { mendable } from '../editing/refusals.ts'
import { Refused } from '../errors.ts'
import { markOf } from '../lanes/lane.ts'
import { copyPlan, copyRequest } from '../plans/copy_plan.ts'
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
    .post('/:plan/copies', async (c) => {
      refuseParameters(c)
      const layer = servedLayer('plans')
      const { user } = c.var
      const from = c.req.param('plan')
      const asked = await repeatable(c, user)
      const request = await readBody(c, copyRequest)
      try {
        const copied = await door.write(user, (session) =>
          once(session, asked, () => copyPlan(session, user, from, request)),
        )
        const base = baseOf(c)
        const { id, feature } = copied
        if (feature === null) throw new Error(`The copy ${id} of a plan is not there.`)
        c.header('location', addressOf(base, layer, id))
        return answerFeature(c, layer, { base, id, feature, status: 201 })
      } catch (error) {
        throw mendable(layer, error)
      }
    })
}
