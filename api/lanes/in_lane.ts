import type { Context, MiddlewareHandler } from 'hono'
import { type Asked, type Asker, changesNothing } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { type Lane, readLanes } from './lane.ts'

const known = new WeakMap<Asker, Map<string, Asker>>()

/** The same user in another lane, with the same rights; of one user the same object each time. */
export function userIn(user: Asker, lane: string): Asker {
  if (user.lane === lane) return user
  const lanes = known.get(user) ?? new Map<string, Asker>()
  known.set(user, lanes)
  const there = lanes.get(lane) ?? { ...user, lane }
  lanes.set(lane, there)
  return there
}

/**
 * Everything under `/api/lanes/{lane}` is asked of that exercise: what follows knows its user as one of
 * that lane only. A lane is never forgotten, so that each is looked for once.
 *
 * @throws Refused (404) for a lane that is not there, and for the live one, which has one address only;
 *   (409) for a change in an exercise that has ended, which the database would refuse as well.
 */
export function inLane(door: Door): MiddlewareHandler<Asked> {
  const lanes = new Map<string, Lane>()
  return async (c, next) => {
    const id = c.req.param('lane') ?? ''
    const { user } = c.var
    const lane = (changesNothing(c) && lanes.get(id)) || (await findExercise(door, user, id))
    lanes.set(id, lane)
    if (lane.state === 'ended' && !changesNothing(c) && !isExport(c)) throw refusedAsEnded()
    c.set('user', userIn(user, id))
    c.set('exercise', lane)
    return next()
  }
}

async function findExercise(door: Door, user: Asker, id: string): Promise<Lane> {
  const [lane] = await door.read(user, (session) => readLanes(session, id))
  if (lane?.kind === 'exercise') return lane
  throw new Refused('not_found', `There is no exercise "${id}".`)
}

/** To take a copy of what is kept changes nothing of it, and is told to the log. */
const isExport = (c: Context) => c.req.method === 'POST' && c.req.path.endsWith('/log')

const refusedAsEnded = () =>
  new Refused('exercise_ended', 'This exercise has ended; it is kept as it is.')
