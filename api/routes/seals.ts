import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { answerText } from '../answer_text.ts'
import type { Asked } from '../asker.ts'
import { readMoments } from '../briefings/differences/read_moments.ts'
import { selectDifferences } from '../briefings/differences/select_differences.ts'
import { readerOf } from '../briefings/seals/audience.ts'
import { checkSeal } from '../briefings/seals/check_seal.ts'
import { openSeal } from '../briefings/seals/open_seal.ts'
import { sealBriefing, secondAfterNow } from '../briefings/seals/seal_briefing.ts'
import { sealText } from '../briefings/seals/seal_text.ts'
import { selectSeal } from '../briefings/seals/select_seal.ts'
import type { Door } from '../db/as_user.ts'
import { answerMade } from '../editing/answer_made.ts'
import { markedAs } from '../lanes/lane.ts'
import { refuseParameters } from '../request.ts'
import { collectionRoutes } from './collections.ts'
import { manyRoutes } from './many.ts'

/** Briefings that were sealed: opened as they were, and looked at whether they still are. */
export const sealRoutes = (door: Door) =>
  new Hono<Asked>()
    .post('/:briefing/seals', async (c) => {
      await secondAfterNow(door, c.var.user)
      return answerMade(c, door, {
        ...{ of: 'briefing_seals', schema: z.strictObject({}) },
        work: (session, user) => sealBriefing(session, user, c.req.param('briefing')),
      })
    })
    .get('/:briefing/seals/:seal', async (c) => {
      refuseParameters(c)
      const opened = await openSeal(door, c.var.user, namedIn(c))
      c.header('cache-control', 'no-store')
      return c.json({ ...markedAs(c.var.exercise), ...opened })
    })
    .get('/:briefing/seals/:seal/check', async (c) => {
      refuseParameters(c)
      const check = await checkSeal(door, c.var.user, namedIn(c))
      c.header('cache-control', 'no-store')
      return c.json({ ...markedAs(c.var.exercise), ...check })
    })
    .get('/:briefing/seals/:seal/text', async (c) => {
      refuseParameters(c)
      const lines = await sealText(door, c.var.user, namedIn(c))
      return answerText(c, 'text/plain; charset=utf-8', ...lines)
    })
    .get('/:briefing/differences', async (c) => {
      refuseParameters(c, ['from', 'to'])
      const moments = readMoments(c.req.queries(), new Date())
      const differences = await door.read(c.var.user, (session) =>
        selectDifferences(session, c.req.param('briefing'), moments),
      )
      c.header('cache-control', 'no-store')
      return c.json({ ...markedAs(c.var.exercise), ...differences })
    })
    // What paper and kit are drawn of: the collections, as far as the seal reaches.
    .use('/:briefing/seals/:seal/collections/*', asSealed(door))
    .route('/:briefing/seals/:seal/collections', collectionRoutes(door))
    .route('/:briefing/seals/:seal/collections', manyRoutes(door))

const namedIn = (c: Context) => ({
  ...{ briefing: c.req.param('briefing') ?? '', seal: c.req.param('seal') ?? '' },
})

/** What follows knows its user as one who sees what the seal holds, and nothing besides. */
const asSealed =
  (door: Door): MiddlewareHandler<Asked> =>
  async (c, next) => {
    const { briefing, seal } = namedIn(c)
    const { audience } = await door.read(c.var.user, (session) =>
      selectSeal(session, briefing, seal),
    )
    c.set('user', readerOf(c.var.user, audience))
    return next()
  }
