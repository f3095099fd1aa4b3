import { createStore } from '../store.ts'

/** When the server last answered, and since when it has not. */
export const connection = createStore<{
  readonly answeredAt: number | null
  readonly silentSince: number | null
}>({ answeredAt: null, silentSince: null })

/** When the server last told of changes by itself, and since when it cannot. Nothing before it began. */
export const stream = createStore<{
  readonly heardAt: number | null
  readonly lostSince: number | null
}>({ heardAt: null, lostSince: null })

/** The server answered, whatever it said. */
export function heardFromServer(): void {
  connection.set({ answeredAt: Date.now(), silentSince: null })
}

/** A request got no answer at all. */
export function lostServer(): void {
  if (connection.get().silentSince === null) connection.set({ silentSince: Date.now() })
}
