import type { Position } from '../measures/position.ts'
import type { Label } from '../words.ts'

/** Viet Nam small: its outline, and its archipelagos as named points and dots. */
export interface Locator {
  readonly rings: readonly (readonly Position[])[]
  readonly archipelagos: readonly { readonly name: Label; readonly position: Position }[]
  readonly islands: readonly Position[]
}
