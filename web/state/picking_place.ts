import type { Position } from '../../geo/measures/position.ts'
import type { Label } from '../../geo/words.ts'
import { createStore } from './store.ts'

/** Somebody who wants a place from the map. */
export interface AskedPlace {
  /** What is to be pressed on, in words. */
  readonly title: Label
  take(position: Position): void
  leave(): void
}

/** Where a place is wanted from the map: the next press gives it, and selects nothing. */
export const pickingPlace = createStore<{ readonly asked: AskedPlace | null }>({ asked: null })
