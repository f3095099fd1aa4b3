import type { Palette } from '../../../geo/palette.ts'
import { mix } from '../style/colour.ts'

/**
 * Five colours from few to many, over what units' steps run through from their second on: the first one
 * is near the land's own, which does for a unit with an outline and would hide a cell that has none.
 */
export function densityColours({ step_2, step_3, step_4, step_5 }: Palette): readonly string[] {
  return [
    step_2,
    mix(step_2, step_3, 0.75),
    mix(step_3, step_4, 0.5),
    mix(step_4, step_5, 0.25),
    step_5,
  ]
}
