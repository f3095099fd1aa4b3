import { sql } from 'drizzle-orm'
import type { ExerciseScript } from '../../geo/exercise_script.ts'
import { liveLane } from '../../geo/lanes.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door, User } from '../db/as_user.ts'
import type { Session, WriteSession } from '../db/database.ts'
import { mendable } from '../editing/refusals.ts'
import { Refused } from '../errors.ts'
import type { Play } from '../records/lane_play.ts'
import { playBeginning, playEvent } from './play_event.ts'

/** Who writes what a script says; a program, and no account. */
const playsIn = (lane: string): User => ({
  ...{ name: '(script)', dutyName: 'Kịch bản diễn tập', role: 'administrator' },
  ...{ clearance: 10, units: 'all', lane },
})

export interface Player {
  readonly scripts: readonly ExerciseScript[]
  /** The play of a new exercise. @throws Refused (422) where there is no such script. */
  begin(script: string): Play
  /** Lays out what a new exercise begins with. */
  prepare(lane: string): Promise<void>
  /** Goes on with an exercise that is played, whose play has changed. */
  wake(lane: string): void
  /** Plays the next event at once. */
  step(lane: string): Promise<void>
  close(): void
}

const longestWaitMilliseconds = 60_000

/** Seconds after the first event. */
const secondsOf = ({ events }: ExerciseScript, event: number): number => {
  const [first, one] = [events[0], events[event]]
  return first && one
    ? (Date.parse(one.at) - Date.parse(first.at)) / 1000
    : Number.POSITIVE_INFINITY
}

export const positionOf = ({ state, at_seconds, moved_at, speed }: Play, now = Date.now()) =>
  state === 'playing' ? at_seconds + ((now - Date.parse(moved_at)) / 1000) * speed : at_seconds

/**
 * Plays scripts into exercises, each event when its moment has come. How far each is stands in the
 * database, and moves on in the transaction of the event: a program that is killed goes on where it was.
 */
export function openPlayer(door: Door, scripts: readonly ExerciseScript[]): Player {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const scriptOf = (id: string) => scripts.find((script) => script.id === id)
  let isClosed = false

  async function playOne(lane: string, atOnce: boolean): Promise<Play | undefined> {
    const user = playsIn(lane)
    const due = (play: Play) => {
      const script = scriptOf(play.script)
      const event = script?.events[play.next]
      const isDue = script && (atOnce || secondsOf(script, play.next) <= positionOf(play))
      return script && event && isDue && (atOnce || play.state === 'playing')
        ? { script, event }
        : undefined
    }
    let failed: { readonly event: number; readonly why: string } | undefined
    const once = () =>
      door.write(user, async (session) => {
        const taken = await takePlay(session, lane)
        const play = taken && (await prepared(session, user, taken))
        const next = play && due(play)
        if (!play || !next) return play
        const refused = failed?.event === play.next ? failed : undefined
        const { made } = play
        let after = made
        if (refused === undefined) {
          failed = { event: play.next, why: '' }
          after = await playEvent(session, user, { ...next, made })
        }
        const moved = movedOn(play, next.script, { made: after, refused })
        await keepPlay(session, lane, moved)
        return moved
      })
    try {
      return await once()
    } catch (error) {
      if (failed === undefined) throw error
      const why = whyRefused(error)
      if (why === undefined) throw error
      failed = { ...failed, why }
      return once()
    }
  }

  /** With the first event at the latest: whoever was killed in between has left nothing out. */
  async function prepared(session: WriteSession, user: User, play: Play): Promise<Play> {
    const script = scriptOf(play.script)
    if (play.prepared !== false || script === undefined) return play
    const made = await playBeginning(session, user, script)
    const stands = { ...play, made, prepared: true }
    await keepPlay(session, user.lane, stands)
    return stands
  }

  function wake(lane: string): void {
    clearTimeout(waiting.get(lane))
    waiting.delete(lane)
    if (isClosed) return
    playOne(lane, false)
      .then((play) => {
        const script = play?.state === 'playing' ? scriptOf(play.script) : undefined
        if (!play || !script || isClosed) return
        const seconds = (secondsOf(script, play.next) - positionOf(play)) / play.speed
        const wait = Math.min(Math.max(seconds * 1000, 0), longestWaitMilliseconds)
        clearTimeout(waiting.get(lane))
        waiting.set(
          lane,
          setTimeout(() => wake(lane), wait),
        )
      })
      .catch((error: unknown) => {
        console.error(error)
        if (!isClosed)
          waiting.set(
            lane,
            setTimeout(() => wake(lane), longestWaitMilliseconds),
          )
      })
  }

  void door
    .read(playsIn(liveLane), ({ rows }) =>
      rows<{ id: string }>(
        sql`select id from lanes where play ->> 'state' = 'playing' and ended_at is null`,
      ),
    )
    .then((lanes) => {
      for (const { id } of lanes) wake(id)
    })
    .catch((error: unknown) => console.error(error))

  return {
    scripts,
    begin(script) {
      if (scriptOf(script) === undefined) {
        throw new Refused('refused_by_rule', `There is no script "${script}".`, 'script')
      }
      const moved_at = new Date().toISOString()
      return {
        ...{ script, next: 0, state: 'paused', speed: 60, at_seconds: 0, moved_at },
        ...{ made: {}, refused: [], prepared: false },
      }
    },
    async prepare(lane) {
      const user = playsIn(lane)
      await door.write(user, async (session) => {
        const play = await takePlay(session, lane)
        if (play) await prepared(session, user, play)
      })
    },
    wake,
    step: async (lane) => {
      await playOne(lane, true)
      wake(lane)
    },
    close() {
      isClosed = true
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }

  function whyRefused(error: unknown): string | undefined {
    const said = mendable(servedLayer('incidents'), error)
    return said instanceof Refused && said.kind !== 'exercise_ended' ? said.message : undefined
  }
}

/** With the next event, or done; the clock of the script stands at what was just played. */
function movedOn(
  play: Play,
  script: ExerciseScript,
  { made, refused }: { made: Play['made']; refused: Play['refused'][number] | undefined },
): Play {
  const next = play.next + 1
  const isDone = next >= script.events.length
  return {
    ...play,
    ...{ next, made, state: isDone ? 'done' : play.state },
    at_seconds: Math.max(positionOf(play), secondsOf(script, play.next)),
    moved_at: new Date().toISOString(),
    refused: refused === undefined ? play.refused : [...play.refused, refused],
  }
}

export async function takePlay({ rows }: Session, lane: string): Promise<Play | undefined> {
  const [found] = await rows<{ play: Play | null }>(sql`select record.take_play(${lane}) as play`)
  return found?.play ?? undefined
}

export async function keepPlay({ rows }: Session, lane: string, play: Play): Promise<void> {
  await rows(sql`select record.keep_play(${lane}, ${JSON.stringify(play)}::jsonb)`)
}
