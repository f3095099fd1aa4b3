import { createStore } from '../state/store.ts'

/** The scene that is being dragged to another place among its own; null while none is. */
export const heldScene = createStore<{ readonly id: string | null }>({ id: null })
