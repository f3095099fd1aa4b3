import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import { fontStacks } from '../style/font_stacks.ts'
import { wayHeading } from '../style/way_heading.ts'
import type { LendingPart } from './lending_shapes.ts'

export const lendingSource = 'lending'

/** Who could lend to whom, above all that is drawn of the layers. An old count makes a broken line. */
export function lendingLayers(palette: Palette): LayerSpecification[] {
  const { accent, danger, halo, ink } = palette
  const part = (name: LendingPart, id: string) => ({
    id: `${lendingSource}/${id}`,
    source: lendingSource,
    filter: ['==', ['get', 'part'], name] as ['==', ['get', string], string],
  })
  const way = (id: string, colour: string, width: number, dash?: number[]) =>
    ({
      ...part('way', id),
      type: 'line',
      layout: { 'line-cap': dash ? 'butt' : 'round', 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': width,
        ...(dash && { 'line-dasharray': dash }),
      },
    }) satisfies LayerSpecification
  const only = (layer: LayerSpecification & { filter?: unknown }, isOld: boolean) =>
    ({
      ...layer,
      filter: ['all', ['==', ['get', 'part'], 'way'], ['==', ['get', 'isOld'], isOld]],
    }) as LayerSpecification
  const end = (name: LendingPart, colour: string, radius: number) =>
    ({
      ...part(name, name),
      type: 'circle',
      paint: {
        'circle-radius': radius,
        'circle-color': colour,
        'circle-stroke-color': halo,
        'circle-stroke-width': 2,
      },
    }) satisfies LayerSpecification
  const said = (name: LendingPart, colour: string) =>
    ({
      ...part(name, `${name}_said`),
      type: 'symbol',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [fontStacks.semibold],
        'text-size': 13,
        'text-line-height': 1.3,
        'text-max-width': 14,
        'text-variable-anchor': ['top', 'bottom'],
        'text-radial-offset': 0.85,
        // The names of what lies beneath make room for it.
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 3 },
    }) satisfies LayerSpecification
  return [
    way('way_halo', halo, 7),
    only(way('way', accent, 3.5), false),
    only(way('way_old', accent, 3.5, [1.6, 1.2]), true),
    { ...part('way', 'heading'), ...wayHeading(accent, halo) },
    end('lender', accent, 7),
    end('short', danger, 9),
    said('lender', ink),
    said('short', danger),
  ]
}
