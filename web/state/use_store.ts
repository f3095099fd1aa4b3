import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/**
 * The part of a store that a component shows; it is drawn again only when that part changes.
 *
 * @param pick must give back the same object as long as nothing changed.
 */
export function useStore<State, Part>(store: Store<State>, pick: (state: State) => Part): Part {
  const part = () => pick(store.get())
  return useSyncExternalStore(store.subscribe, part, part)
}
