import { sql } from 'drizzle-orm'
import type { Door, User } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { edgesIn } from './edges.ts'
import { lookOn } from './look_on.ts'
import { type Micros, microsPerHour } from './micros.ts'
import { presentMoment } from './present_moment.ts'
import { watchesProgram } from './program.ts'
import { selectWatches, type Watch } from './select_watches.ts'
import { takeTurns } from './turns.ts'

/** The rights an account has now; undefined of one that has none any more. */
export type RightsOf = (account: string) => Promise<User | undefined>

export interface Keeper {
  /** Looks at all that has happened by now. */
  look(): Promise<void>
  close(): Promise<void>
}

/** What becomes true by the passing of time is noticed that late; the alert says the exact moment. */
const lookMilliseconds = 10_000
/** However quiet it is, as far back as that is looked at again where a program begins anew. */
const longestUnnoted: Micros = microsPerHour / 6

/**
 * Looks at every standing question whenever something has changed, and now and then since time passes:
 * each as whoever asks it, with the rights they have now. What is found is raised in a pass of its own
 * that holds the lock of writers; where nothing is found nothing is written.
 */
export function openKeeper(door: Door, rightsOf: RightsOf): Keeper {
  /** How far each watch was looked at without finding anything; more than is noted in the database. */
  const looked = new Map<string, Micros>()
  const { wake, done, isClosed, close } = takeTurns(lookAtAll, lookMilliseconds)
  const listening = door.listen(wake)
  listening.catch((error: unknown) => console.error(error))
  wake()

  async function lookAtAll(): Promise<void> {
    for (const { account, lane } of await watchers(door)) {
      if (isClosed()) return
      try {
        const user = await rightsOf(account)
        if (user !== undefined) await lookAs({ ...user, lane })
      } catch (error) {
        // What goes wrong with one is no reason to tell the others nothing.
        console.error(error)
      }
    }
  }

  async function lookAs(user: User): Promise<void> {
    const due = await door.read(user, async (session) => {
      const found: string[] = []
      const now = await presentMoment(session)
      for (const watch of await selectWatches(session)) {
        const isAsking = watch.pausedAt === null
        if (isAsking && (await isDue(watch, { session, user, now }))) found.push(watch.id)
      }
      return found
    })
    for (const id of due) {
      for (let isMore = true; isMore && !isClosed(); ) {
        isMore = await door.write(user, (session) => lookOn(session, id))
      }
    }
  }

  /**
   * Whether there is something to be raised, or to be noted. What is about to be committed may not be seen
   * yet, so that only changes that are seen are done with; those before them are committed.
   */
  async function isDue(watch: Watch, { session, user, now }: Looking): Promise<boolean> {
    if (now - watch.lookedUntil > longestUnnoted) return true
    const key = `${user.lane} ${watch.id}`
    const from = Math.max(watch.lookedUntil, looked.get(key) ?? 0)
    const stretch = { since: watch.since, from, to: Math.max(now, from) }
    const { edges, lastChange } = await edgesIn(session, watch.question, stretch)
    if (lastChange > 0) looked.set(key, lastChange)
    return edges.length > 0
  }

  return {
    look: done,
    async close() {
      await close()
      await (await listening.catch(() => undefined))?.()
    },
  }
}

interface Looking {
  readonly session: Session
  readonly user: User
  readonly now: Micros
}

const watchers = (door: Door) =>
  door.read(watchesProgram, ({ rows }) =>
    rows<{ account: string; lane: string }>(sql`select account, lane from record.watchers()`),
  )
