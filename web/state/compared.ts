import type { Callout } from '../../geo/briefing/callout.ts'
import { createStore } from './store.ts'

/** What is pointed at on the map while two moments of a briefing are compared; null while none are. */
export const compared = createStore<{ readonly callouts: readonly Callout[] | null }>({
  callouts: null,
})
