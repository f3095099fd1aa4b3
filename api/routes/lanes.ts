import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import { exerciseIdBegins, exerciseLeaders, liveLane } from '../../geo/lanes.ts'
import { copiedLayers } from '../../geo/layers/tables.ts'
import type { Asked, Asker } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { userIn } from '../lanes/in_lane.ts'
import { readLanes } from '../lanes/lane.ts'
import { keepPlay, type Player, positionOf, takePlay } from '../lanes/player.ts'
import { appendToLog } from '../log/append_to_log.ts'
import { readBody } from '../read_body.ts'
import { originOf, refuseParameters } from '../request.ts'

/** Everybody reads it, whatever they may see: so it says nothing that is not for all. */
const title = z.string().trim().min(2).max(120)

const made = z.strictObject({
  title_vi: title,
  title_en: title.optional(),
  script: z.string().optional(),
})
const moved = z.union([
  z.strictObject({ state: z.enum(['running', 'ended']) }),
  z.strictObject({
    play: z.enum(['playing', 'paused', 'step']),
    speed: z.number().min(1).max(3600).optional(),
  }),
])

/** The lanes: which there are, and for who leads exercises to make, begin and end one. None is ever removed. */
export function laneRoutes(door: Door, player?: Player) {
  return new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c)
      c.header('cache-control', 'no-store')
      const lanes = await door.read(c.var.user, (session) => readLanes(session))
      const scripts = (player?.scripts ?? []).map(({ id, title, about, events }) => ({
        ...{ id, title, about, begins_at: events[0]?.at, events: events.length },
      }))
      return c.json({ lanes, scripts })
    })
    .post('/', async (c) => {
      refuseParameters(c)
      const user = leaderOf(c.var.user)
      const { title_vi, title_en = title_vi, script } = await readBody(c, made)
      const id = newId()
      const play = script === undefined ? undefined : scriptOf(script)
      const lane = await door.write(user, async (session) => {
        const post = user.dutyName ?? user.name
        await session.rows(sql`select record.make_exercise(${id}, ${title_vi}, ${title_en}, ${post},
          ${sql.param([...copiedLayers])}::text[])`)
        if (play) await keepPlay(session, id, play)
        const after = { exercise: id, title: title_vi }
        await appendToLog(session, { kind: 'exercise_made', after })
        return (await readLanes(session, id))[0]
      })
      if (play) await player?.prepare(id)
      c.header('location', `${originOf(c)}/api/lanes/${id}`)
      return c.json(lane, 201)
    })
    .patch('/:lane', async (c) => {
      refuseParameters(c)
      const user = leaderOf(c.var.user)
      const asked = await readBody(c, moved)
      const id = c.req.param('lane')
      if ('play' in asked) return c.json(await play(user, id, asked))
      const { state } = asked
      const lane = await door.write(user, async (session) => {
        const [done] = await session.rows<{ moved: boolean }>(
          sql`select record.move_exercise(${id}, ${state}) as moved`,
        )
        const [now] = await readLanes(session, id)
        if (!done?.moved) {
          throw new Refused('refused_by_rule', `This exercise is "${now?.state}" already.`, 'state')
        }
        await appendToLog(session, {
          kind: state === 'ended' ? 'exercise_ended' : 'exercise_begun',
          after: { exercise: id, title: now?.title_vi ?? '' },
        })
        return now
      })
      return c.json(lane)
    })

  /** Plays on, holds, or plays one event; what has not begun begins with it. */
  async function play(user: Asker, id: string, { play: how, speed }: Playing) {
    await door.write(user, async (session) => {
      const now = await takePlay(session, id)
      if (now === undefined) throw new Refused('refused_by_rule', 'It has no script.', 'play')
      if (now.state === 'done') throw new Refused('refused_by_rule', 'It is played out.', 'play')
      await session.rows(sql`select record.move_exercise(${id}, 'running')`)
      await keepPlay(session, id, {
        ...now,
        ...{ at_seconds: positionOf(now), moved_at: new Date().toISOString() },
        ...{ state: how === 'playing' ? how : 'paused', speed: speed ?? now.speed },
      })
    })
    if (how === 'step') await player?.step(id)
    else player?.wake(id)
    return (await door.read(user, (session) => readLanes(session, id)))[0]
  }

  function scriptOf(script: string) {
    if (player) return player.begin(script)
    throw new Refused('refused_by_rule', 'There are no scripts here.', 'script')
  }
}

interface Playing {
  readonly play: 'playing' | 'paused' | 'step'
  readonly speed?: number | undefined
}

/** As somebody of the live lane: that there are exercises is told in its log. */
function leaderOf(user: Asker): Asker {
  if (exerciseLeaders.includes(user.role)) return userIn(user, liveLane)
  throw new Refused('not_allowed', 'Your role makes, begins and ends no exercises.')
}

const signs = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Not made of the title, which may be given twice. */
const newId = () =>
  exerciseIdBegins + Array.from({ length: 8 }, () => signs.charAt(randomInt(signs.length))).join('')
