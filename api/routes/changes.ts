import { type Context, Hono } from 'hono'
import { type Asked, type FindAsker, scopeOf } from '../asker.ts'
import type { ChangeFeed } from '../changes/change_feed.ts'
import { Refused } from '../errors.ts'
import { userIn } from '../lanes/in_lane.ts'
import { refuseParameters } from '../request.ts'
import { answerStraight } from '../straight_answer.ts'

/**
 * What changes, as it changes: server-sent events. `Last-Event-ID` goes on from where a connection was
 * lost; a browser sends it by itself.
 */
export function changeRoutes(feed: ChangeFeed, find: FindAsker) {
  return new Hono<Asked>().get('/', (c) => {
    refuseParameters(c)
    const after = lastHeard(c)
    const { user } = c.var
    const scope = scopeOf(user)
    const { headers } = c.req.raw
    const isStill = async () => {
      const now = await find(headers)
      return now !== undefined && scopeOf(userIn(now, user.lane)) === scope
    }
    c.header('content-type', 'text/event-stream')
    c.header('cache-control', 'no-store')
    // A proxy that gathers answers would hold the news back.
    c.header('x-accel-buffering', 'no')
    return answerStraight(c, (sink) => feed.listen(user, after, isStill, sink))
  })
}

function lastHeard(c: Context): number | undefined {
  const text = c.req.header('last-event-id')
  if (text === undefined || text === '') return undefined
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new Refused('bad_parameter', `"${text}" is no id of an event.`, 'Last-Event-ID')
}
