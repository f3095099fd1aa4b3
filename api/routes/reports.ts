import { Hono } from 'hono'
import { figuresOf } from '../../geo/report/figures_of.ts'
import type { Asked } from '../asker.ts'
import { readPicture } from '../collections/read_moment.ts'
import type { Door } from '../db/as_user.ts'
import { answerMade } from '../editing/answer_made.ts'
import { Refused } from '../errors.ts'
import { markedAs } from '../lanes/lane.ts'
import { readReportPeriod } from '../report/read_period.ts'
import { recordSent, sentRequest } from '../report/record_sent.ts'
import { selectReport } from '../report/select_report.ts'
import { refuseParameters } from '../request.ts'

/** Reports to the authorities: the rows they are made of, and the numbers those come to. */
export function reportRoutes(door: Door) {
  const routes = new Hono<Asked>()
  // What was sent is a feature of `sent_reports`.
  routes.post('/quick/:unit/sent', (c) =>
    answerMade(c, door, {
      ...{ of: 'sent_reports', schema: sentRequest },
      work: (session, user, request) => recordSent(session, user, c.req.param('unit'), request),
    }),
  )
  return routes.get('/quick/:unit', async (c) => {
    refuseParameters(c, ['datetime', 'known_at'])
    const picture = readPicture(c.req.queries())
    const period = readReportPeriod(picture, new Date())
    const unit = c.req.param('unit')
    const report = await door.read(c.var.user, (session) =>
      selectReport(session, unit, period, picture),
    )
    if (report === undefined) {
      throw new Refused('not_found', `There is no unit "${unit}" at that time.`)
    }
    c.header('cache-control', 'no-store')
    return c.json({ ...markedAs(c.var.exercise), ...report, figures: figuresOf(report) })
  })
}
