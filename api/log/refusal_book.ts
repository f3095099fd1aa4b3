import { createHash } from 'node:crypto'
import type { LoggedValues } from '../../geo/log/log_entry.ts'
import type { User } from '../db/as_user.ts'

/** Something that was refused to somebody. */
export interface Refusal {
  readonly source: string
  /** Who is signed in. */
  readonly user?: User | undefined
  /** The name that was tried, where nobody is signed in. */
  readonly tried?: string | undefined
  /** A word of `geo/log/refusal_reason.ts`. */
  readonly reason: string
  /** The layer it was about. */
  readonly collection?: string | undefined
  readonly method: string
  readonly path: string
}

/** Adds an entry to the log, and gives the login that it keeps of who was refused. */
type Write = (refusal: Refusal, after: LoggedValues) => Promise<string | undefined>

interface Open {
  /** Without the name that was tried, unless that belongs to somebody. */
  refusal: Refusal
  since: number
  more: number
}

const windowMilliseconds = 60_000
const greatestOpen = 500
const fromMany: Omit<Refusal, 'reason'> = { source: '', method: '', path: '' }

/**
 * Brings refusals into the log without letting whoever provokes them flood it. The first is written
 * before it is answered; those of the next minute that are equal to it (the same source, name tried or
 * user, reason and layer) are counted, and then written as one entry with their number. Of more kinds at once
 * than a crowd of people makes, the rest is summed up without source and name. A kill loses the count
 * of that one minute, never that there was a first.
 *
 * What is written at once depends on the name as it was tried, not on whether anybody has it: so it
 * takes the same time for a name that nobody has.
 */
export function refusalBook(write: Write, now = Date.now) {
  const open = new Map<string, Open>()
  const timer = setInterval(() => void sum((one) => isEnded(one)), windowMilliseconds)
  timer.unref()
  const isEnded = ({ since }: Open) => now() - since >= windowMilliseconds

  async function tell(refusal: Refusal): Promise<void> {
    const key = keyOf(refusal)
    let known = open.get(key)
    if (known && isEnded(known)) {
      await sum((one) => one === known)
      known = open.get(key)
    }
    if (known) {
      known.more += 1
      return
    }
    const { tried: _, ...kept } = refusal
    const mine: Open = { refusal: kept, since: now(), more: 0 }
    if (open.size >= greatestOpen) return addToMany(refusal.reason)
    open.set(key, mine)
    const { reason, method, path } = refusal
    try {
      mine.refusal = { ...kept, tried: await write(refusal, { reason, method, path }) }
    } catch (error) {
      mine.more += 1
      complain(error)
    }
  }

  function addToMany(reason: string): void {
    const key = `many ${reason}`
    const known = open.get(key)
    if (known) known.more += 1
    else open.set(key, { refusal: { ...fromMany, reason }, since: now(), more: 1 })
  }

  /** Writes how many more there were; what cannot be written now is tried again a minute later. */
  async function sum(which: (one: Open) => boolean): Promise<void> {
    for (const [key, one] of [...open].filter(([, each]) => which(each))) {
      open.delete(key)
      if (one.more === 0) continue
      const from = one.refusal.source === '' ? { from: 'many' } : {}
      try {
        await write(one.refusal, { reason: one.refusal.reason, ...from, more: one.more })
      } catch (error) {
        const since = open.get(key)
        if (since) since.more += one.more
        else open.set(key, { ...one, since: now() })
        complain(error)
      }
    }
  }

  return {
    tell,
    /** Writes what is still counted. */
    close: async () => {
      clearInterval(timer)
      await sum(() => true)
    },
  }
}

/** A refusal stays one where the log cannot be written; of what was tried nothing is printed. */
function complain(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error)
  console.error(`A refusal could not be logged yet: ${why}`)
}

/** Without the path: or each tile of a page whose session has ended would be an entry. */
function keyOf({ source, user, tried, reason, collection }: Refusal): string {
  const name = tried && createHash('sha256').update(tried.toLowerCase()).digest('base64url')
  return [source, user?.name, name, reason, collection].join(' ')
}
