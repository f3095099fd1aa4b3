import type { AreaSymbol } from '../layers/symbols.ts'
import type { ColourName } from '../palette.ts'

/** The shades of a figure, the lowest first. */
export const stepColours = [
  'step_1',
  'step_2',
  'step_3',
  'step_4',
  'step_5',
] as const satisfies readonly ColourName[]

/** A shade in the legend, on the screen and on paper. */
export const shadeSymbol = (fill: ColourName, fillOpacity = 1): AreaSymbol => ({
  ...{ kind: 'area', fill, line: 'outline', lineWidth: 0.75 },
  ...(fillOpacity !== 1 && { fillOpacity }),
})

/** Of what nothing is known: never the palest shade. */
export const unknownSymbol: AreaSymbol = {
  ...{ kind: 'area', pattern: 'hatch', line: 'unknown', lineWidth: 0.75 },
}
