import { Hono } from 'hono'
import { planShortages } from '../../geo/plans/plan_shortages.ts'
import { shortagesOf } from '../../geo/plans/shortage.ts'
import { sumPlan } from '../../geo/plans/sum_plan.ts'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { answerMade } from '../editing/answer_made.ts'
import { Refused } from '../errors.ts'
import { evacuationRequest } from '../evacuation/read_request.ts'
import { reckonEvacuation } from '../evacuation/reckon_evacuation.ts'
import { markedAs } from '../lanes/lane.ts'
import { activatePlan, activationRequest } from '../plans/activate_plan.ts'
import { copyPlan, copyRequest } from '../plans/copy_plan.ts'
import { keepEvacuation } from '../plans/keep_evacuation.ts'
import { selectLending } from '../plans/select_lending.ts'
import { selectPlan } from '../plans/select_plan.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'

/** Plans as a whole. Their parts are features: `plans` and `plan_entries` are edited as any layer is. */
export const planRoutes = (door: Door) =>
  new Hono<Asked>()
    .get('/:plan', async (c) => {
      refuseParameters(c, ['datetime', 'known_at'])
      const picture = readPicture(c.req.queries())
      const id = c.req.param('plan')
      const plan = await door.read(c.var.user, (session) => selectPlan(session, id, picture))
      if (plan === undefined) throw new Refused('not_found', `There is no plan "${id}".`)
      c.header('cache-control', 'private, no-cache')
      return c.json({
        ...markedAs(c.var.exercise),
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
      return c.json({ ...markedAs(c.var.exercise), ...shortages })
    })
    .post('/:plan/copies', (c) =>
      answerMade(c, door, {
        ...{ of: 'plans', schema: copyRequest },
        work: (session, user, request) => copyPlan(session, user, c.req.param('plan'), request),
      }),
    )
    .post('/:plan/evacuations', async (c) => {
      // Reckoned before the transaction begins: nobody who writes waits for the solver.
      const asked = await readBody(c, evacuationRequest)
      const evacuation = await reckonEvacuation(door, c.var.user, asked, {})
      return answerMade(c, door, {
        ...{ of: 'plan_evacuations', schema: evacuationRequest },
        work: (session, user, request) =>
          keepEvacuation(session, user, c.req.param('plan'), { request, evacuation }),
      })
    })
    .post('/:plan/activations', (c) =>
      answerMade(c, door, {
        ...{ of: 'activations', schema: activationRequest },
        work: (session, user, request) => activatePlan(session, user, c.req.param('plan'), request),
      }),
    )
