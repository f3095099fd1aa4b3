import type { Position } from '../../geo/measures/position.ts'
import { createStore } from './store.ts'

/** Where a place is wanted from the map: the next press gives it, and selects nothing. */
export const pickingPlace = createStore<{
  readonly take: ((position: Position) => void) | null
}>({ take: null })
