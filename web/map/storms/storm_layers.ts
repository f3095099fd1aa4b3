import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import { fontStacks } from '../style/font_stacks.ts'
import type { StormPart } from './storm_shapes.ts'

export const stormSource = 'storm'

/** Where a storm goes, above all that is drawn of the layers: the inner circle is drawn whole, the outer broken. */
export function stormLayers(palette: Palette): LayerSpecification[] {
  const { storm, halo, ink } = palette
  const part = (name: StormPart, id: string = name) => ({
    id: `${stormSource}/${id}`,
    source: stormSource,
    filter: ['==', ['get', 'part'], name] as ['==', ['get', string], string],
  })
  const reach = (name: StormPart, width: number, opacity: number, dash?: number[]) =>
    [
      {
        ...part(name, `${name}_ground`),
        type: 'fill',
        paint: { 'fill-color': storm, 'fill-opacity': opacity },
      },
      {
        ...part(name, `${name}_line`),
        type: 'line',
        paint: {
          'line-color': storm,
          'line-width': width,
          ...(dash && { 'line-dasharray': dash }),
        },
      },
    ] satisfies LayerSpecification[]
  return [
    ...reach('level_6', 1.5, 0.05, [4, 3]),
    ...reach('level_10', 1.5, 0.09),
    { ...part('way', 'way_halo'), type: 'line', paint: { 'line-color': halo, 'line-width': 6 } },
    { ...part('way'), type: 'line', paint: { 'line-color': storm, 'line-width': 3 } },
    {
      ...part('middle'),
      type: 'circle',
      paint: {
        'circle-radius': 6,
        'circle-color': ['case', ['get', 'isForecast'], halo, storm],
        'circle-stroke-color': storm,
        'circle-stroke-width': 2.5,
      },
    },
    {
      ...part('middle', 'middle_said'),
      type: 'symbol',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [fontStacks.semibold],
        'text-size': 12,
        'text-max-width': 16,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
        // The names of what lies beneath make room for it.
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ]
}
