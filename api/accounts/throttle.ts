import { createHash } from 'node:crypto'
import { setTimeout as sleepFor } from 'node:timers/promises'
import { Refused } from '../errors.ts'

/** A failure is forgotten in this time. */
const fadeMilliseconds = 60_000
const firstWaitMilliseconds = 250
const longestWaitMilliseconds = 15_000
/** An office behind one address has many people, each of whom mistypes now and then. */
const freeFailures = { source: 10, name: 4 }
const greatestKept = 10_000
const greatestWaiting = 50

interface Failures {
  readonly count: number
  readonly at: number
}

/** One try, counted as a failure until it is known to be none. */
export interface Try {
  succeeded(): void
}

export type Throttle = ReturnType<typeof throttle>

/**
 * Slows down whoever fails often, by where they ask from and by the name they try, and locks nobody
 * out: that would let anyone shut out a post on duty. A name that does not exist is slowed down as one
 * that does.
 */
export function throttle(now = Date.now, sleep: (ms: number) => Promise<unknown> = sleepFor) {
  const kept = new Map<string, Failures>()
  const waitingOf = new Map<string, number>()

  const countOf = (key: string) => {
    const found = kept.get(key)
    return found ? Math.max(0, found.count - (now() - found.at) / fadeMilliseconds) : 0
  }
  const add = (key: string, change: number) => {
    const count = countOf(key) + change
    // Set anew at the end: what is dropped first is what has been quiet longest.
    kept.delete(key)
    if (count <= 0) return
    kept.set(key, { count, at: now() })
    const [oldest] = kept.keys()
    if (kept.size > greatestKept && oldest !== undefined) kept.delete(oldest)
  }

  return {
    /**
     * Waits as long as earlier failures ask for.
     *
     * @throws Refused (429) when too many from the same place wait already.
     */
    async attempt(source: string, name?: string): Promise<Try> {
      const keys: [string, number][] = [[`source ${source}`, freeFailures.source]]
      if (name !== undefined) keys.push([`name ${shortOf(name)}`, freeFailures.name])
      const over = Math.max(...keys.map(([key, free]) => countOf(key) - free))
      for (const [key] of keys) add(key, 1)
      const waiting = waitingOf.get(source) ?? 0
      if (waiting >= greatestWaiting) {
        throw new Refused('too_many', 'Wait a minute, then try again.')
      }
      if (over >= 0) {
        waitingOf.set(source, waiting + 1)
        await sleep(Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** over))
        const left = (waitingOf.get(source) ?? 1) - 1
        if (left > 0) waitingOf.set(source, left)
        else waitingOf.delete(source)
      }
      return {
        succeeded: () => {
          for (const [key] of keys) add(key, -1)
        },
      }
    },
  }
}

const shortOf = (name: string) =>
  createHash('sha256').update(name.toLowerCase()).digest('base64url').slice(0, 22)
