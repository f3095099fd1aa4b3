import { Hono } from 'hono'
import { z } from 'zod'
import { mostWatchesOfAccount } from '../../geo/watches/question.ts'
import type { Asked } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'
import { markedAs } from '../lanes/lane.ts'
import { readBody } from '../read_body.ts'
import { baseOf, refuseParameters } from '../request.ts'
import { changeWatch, makeWatch, removeWatch } from '../watches/change_watch.ts'
import { replay } from '../watches/look_on.ts'
import { momentAt } from '../watches/micros.ts'
import { namesIn } from '../watches/name_of.ts'
import { presentMoment } from '../watches/present_moment.ts'
import { presentTruth } from '../watches/present_truth.ts'
import { questionForm, readQuestion } from '../watches/read_question.ts'
import { selectWatch, selectWatches, type Watch } from '../watches/select_watches.ts'

const title = z.string().trim().min(1).max(120)
const webhook = z.string().max(80).nullable().optional()
const made = z.strictObject({ title, question: questionForm, webhook })
const changed = z
  .strictObject({
    title: title.optional(),
    question: questionForm.optional(),
    paused: z.boolean().optional(),
    webhook,
  })
  .refine((change) => Object.keys(change).length > 0, 'says nothing to change')

/** Of what it is true now, no more than so many are named. */
const mostNamed = 100

/** Standing questions: each of whoever asks it, in the lane that is asked. */
export function watchRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      const watches = await door.read(c.var.user, async (session) =>
        told(session, await selectWatches(session)),
      )
      return c.json({ ...markedAs(c.var.exercise), watches, most: mostWatchesOfAccount })
    })
    .post('/', async (c) => {
      refuseParameters(c)
      const form = await readBody(c, made)
      const watch = await door.write(c.var.user, async (session) => {
        const question = await readQuestion(session, form.question)
        const id = await makeWatch(session, { ...form, question })
        return one(session, id)
      })
      c.header('location', `${baseOf(c)}/watches/${watch.id}`)
      return c.json({ ...markedAs(c.var.exercise), ...watch }, 201)
    })
    .get('/:watch', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      const id = c.req.param('watch')
      return c.json(
        await door.read(c.var.user, async (session) => {
          const watch = await one(session, id)
          const now = await presentMoment(session)
          const truth = await presentTruth(session, await known(session, id), now)
          const { state, subjects, unknownOf, since, atLeast } = truth
          const some = subjects.slice(0, mostNamed)
          return {
            ...{ ...markedAs(c.var.exercise), ...watch },
            true_now: some.map(({ layer, id, facts }) => ({ collection: layer, id, facts })),
            ...{ true_of: subjects.length, unknown_of: unknownOf, state },
            ...{ state_since: momentAt(since), state_since_at_least: atLeast },
          }
        }),
      )
    })
    .get('/:watch/replay', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      const alerts = await door.read(c.var.user, async (session) => {
        const watch = await known(session, c.req.param('watch'))
        return replay(session, watch, watch.lookedUntil)
      })
      const raised = alerts.map(({ at, layer, id, facts }) => ({
        ...{ at: momentAt(at), collection: layer, id, facts },
      }))
      return c.json({ ...markedAs(c.var.exercise), alerts: raised })
    })
    .patch('/:watch', async (c) => {
      refuseParameters(c)
      const form = await readBody(c, changed)
      const id = c.req.param('watch')
      const watch = await door.write(c.var.user, async (session) => {
        await known(session, id)
        const question = form.question && (await readQuestion(session, form.question))
        await changeWatch(session, id, { ...form, question })
        return one(session, id)
      })
      return c.json({ ...markedAs(c.var.exercise), ...watch })
    })
    .delete('/:watch', async (c) => {
      refuseParameters(c)
      const id = c.req.param('watch')
      await door.write(c.var.user, async (session) => {
        await known(session, id)
        await removeWatch(session, id)
      })
      return c.body(null, 204)
    })
}

/** @throws Refused (404) where there is none that is one's own. */
async function known(session: Session, id: string): Promise<Watch> {
  const watch = await selectWatch(session, id)
  if (watch) return watch
  throw new Refused('not_found', `You have no standing question "${id}".`)
}

async function one(session: Session, id: string) {
  const [watch] = await told(session, [await known(session, id)])
  if (watch === undefined) throw new Error('One watch is told as one.')
  return watch
}

async function told(session: Session, watches: readonly Watch[]) {
  const says = await namesIn(
    session,
    watches.map(({ question }) => question),
  )
  return watches.map(({ id, title, question, madeAt, since, pausedAt, ...sent }) => ({
    ...{ id, title, question, says: says(question) },
    ...{ made_at: madeAt, since: momentAt(since), paused_at: pausedAt },
    ...{ webhook: sent.webhook, webhook_trouble: sent.webhookTrouble },
  }))
}
