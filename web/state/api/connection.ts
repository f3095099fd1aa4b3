import { createStore } from '../store.ts'

/** When the server last answered, and since when it has not. */
export const connection = createStore<{
  readonly answeredAt: number | null
  readonly silentSince: number | null
  /** How far this device's clock runs ahead of the server's, as that last said; null where it has not. */
  readonly aheadMilliseconds: number | null
}>({ answeredAt: null, silentSince: null, aheadMilliseconds: null })

/** When the server last told of changes by itself, and since when it cannot. Nothing before it began. */
export const stream = createStore<{
  readonly heardAt: number | null
  readonly lostSince: number | null
}>({ heardAt: null, lostSince: null })

/**
 * The server answered, whatever it said.
 *
 * @param date what time it was there, as HTTP writes it: to the second.
 */
export function heardFromServer(date?: string | null): void {
  const now = Date.now()
  const there = Date.parse(date ?? '')
  connection.set({
    ...{ answeredAt: now, silentSince: null },
    ...(!Number.isNaN(there) && { aheadMilliseconds: now - there }),
  })
}

/** A request got no answer at all. */
export function lostServer(): void {
  if (connection.get().silentSince === null) connection.set({ silentSince: Date.now() })
}
