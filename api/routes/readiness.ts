import { Hono } from 'hono'
import { answerText } from '../answer_text.ts'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { objectBegins } from '../lanes/lane.ts'
import { selectReadiness } from '../readiness/select_readiness.ts'
import { refuseParameters } from '../request.ts'

const ofPicture = ['datetime', 'known_at']

/** How ready the units are on the four on the spot: all that have a plan, and one down to its reports. */
export function readinessRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c, ofPicture)
      const picture = readPicture(c.req.queries())
      const { units } = await door.read(c.var.user, (session) =>
        selectReadiness(session, { picture }),
      )
      return answerText(
        c,
        'application/json',
        Buffer.from(`${objectBegins(c.var.exercise)}"units":${units}}`),
      )
    })
    .get('/:unit', async (c) => {
      refuseParameters(c, ofPicture)
      const unit = c.req.param('unit')
      if (!/^\d{5}$/.test(unit)) {
        throw new Refused('not_found', `"${unit}" is no code of a unit; one has five digits.`)
      }
      const picture = readPicture(c.req.queries())
      const { units, needs, duty } = await door.read(c.var.user, (session) =>
        selectReadiness(session, { picture, unit }),
      )
      // The one unit there is, its brackets left out.
      const whole = `${objectBegins(c.var.exercise)}${units.slice(2, -2)},"needs":${needs},"duty":${duty}}`
      return answerText(c, 'application/json', Buffer.from(whole))
    })
}
