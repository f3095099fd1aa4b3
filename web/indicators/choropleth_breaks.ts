import { stepColours } from '../../geo/colouring/step_colours.ts'
import type { Choropleth as Classes } from '../../geo/layers/indicators/choropleth.ts'
import type { ColourName } from '../../geo/palette.ts'

/**
 * The bounds between the map's five shades, so that each class is drawn in its own colour: where
 * there are fewer classes than shades, a shade that is no class's has no value between its bounds.
 */
export function choroplethBreaks({ classes }: Classes): readonly number[] {
  return stepColours
    .slice(0, -1)
    .map((_, shade) =>
      classes.reduce(
        (bound, { colour, to }) => (shadeOf(colour) <= shade ? Math.max(bound, to) : bound),
        Number.NEGATIVE_INFINITY,
      ),
    )
}

function shadeOf(colour: ColourName): number {
  const shades: readonly ColourName[] = stepColours
  return shades.indexOf(colour)
}
