import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { fontStacks } from './font_stacks.ts'

/** Marks along a way that show in which direction it is gone. */
export const wayHeading = (
  colour: string | ExpressionSpecification,
  halo: string,
): Pick<SymbolLayerSpecification, 'type' | 'layout' | 'paint'> => ({
  type: 'symbol',
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 90,
    'text-field': '›',
    'text-font': [fontStacks.semibold],
    'text-size': 26,
    'text-keep-upright': false,
    'text-offset': [0, -0.06],
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.5 },
})
