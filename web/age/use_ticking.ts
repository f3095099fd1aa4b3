import { useSyncExternalStore } from 'react'

/** Ages are told in minutes at the least once a minute is over; a quarter of one is exact enough. */
const tickMilliseconds = 15_000

let now = Date.now()
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined

function tick(): void {
  now = Date.now()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  ticking ??= setInterval(tick, tickMilliseconds)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

function present(): number {
  // Nobody listened meanwhile.
  if (ticking === undefined) now = Date.now()
  return now
}

/** The present moment in milliseconds, the same for all ages on the screen, anew four times a minute. */
export const useTicking = (): number => useSyncExternalStore(subscribe, present, present)
