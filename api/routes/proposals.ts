import { Hono } from 'hono'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { decide, decisionRequest } from '../decisions/decide.ts'
import { answerMade } from '../editing/answer_made.ts'
import { markedAs } from '../lanes/lane.ts'
import { compareRequest } from '../proposals/compare_request.ts'
import { selectComparison } from '../proposals/select_comparison.ts'
import { selectProposals } from '../proposals/select_proposals.ts'
import { readBody } from '../read_body.ts'
import { refuseParameters } from '../request.ts'
import { bulletinRequest, enterBulletin } from '../storms/enter_bulletin.ts'

/**
 * What the rules propose, of one unit or of all that have a plan; and what they would, by one track and by
 * another. Nothing is decided here.
 */
export const proposalRoutes = (door: Door) =>
  new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c, ['unit', 'datetime', 'known_at'])
      const picture = readPicture(c.req.queries())
      const unit = c.req.query('unit')
      const units = await door.read(c.var.user, (session) =>
        selectProposals(session, unit === undefined ? 'planned' : [unit], picture),
      )
      c.header('cache-control', 'private, no-cache')
      return c.json({ ...markedAs(c.var.exercise), units })
    })
    .post('/compare', async (c) => {
      refuseParameters(c, ['datetime', 'known_at'])
      const picture = readPicture(c.req.queries())
      const request = await readBody(c, compareRequest)
      const compared = await door.read(c.var.user, (session) =>
        selectComparison(session, request, picture),
      )
      c.header('cache-control', 'private, no-cache')
      return c.json({ ...markedAs(c.var.exercise), ...compared })
    })

/** Storm bulletins with their tracks. What was entered is a feature of `storm_bulletins`. */
export const bulletinRoutes = (door: Door) =>
  new Hono<Asked>().post('/', (c) =>
    answerMade(c, door, { of: 'storm_bulletins', schema: bulletinRequest, work: enterBulletin }),
  )

/** What a person decides. What was decided is a feature of `decisions`. */
export const decisionRoutes = (door: Door) =>
  new Hono<Asked>().post('/', (c) =>
    answerMade(c, door, { of: 'decisions', schema: decisionRequest, work: decide }),
  )
