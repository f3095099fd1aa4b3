import type { Position } from '../../geo/measures/position.ts'
import { createStore } from './store.ts'

/** While an area is drawn: what leaves it. */
export const areaDrawing: { stop: (() => void) | null } = { stop: null }

interface AreaAsked {
  /** Its corners in degrees, WGS 84. */
  take(corners: readonly Position[]): void
  /** None came. */
  leave(): void
}

/** Where a window wants an area from the map, and gives way until it has one. */
export const wantedArea = createStore<{ readonly asks: AreaAsked | null }>({ asks: null })
