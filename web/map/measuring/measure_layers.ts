import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import type { ImageBook } from '../images/image_book.ts'
import { withAlpha } from '../style/colour.ts'
import { fontStacks } from '../style/font_stacks.ts'

export const measureSource = 'measure'

/** What `measure_shapes.ts` calls the parts of a figure. */
export type MeasurePart = 'inside' | 'side' | 'closing' | 'corner' | 'label'

/** The figure being measured, above everything. */
export function measureLayers(palette: Palette, images: ImageBook): LayerSpecification[] {
  const part = (name: MeasurePart) => ({
    id: `measure/${name}`,
    source: measureSource,
    filter: ['==', ['get', 'part'], name] as ['==', ['get', string], string],
  })
  const side = (name: MeasurePart, id: string, colour: string, width: number) =>
    ({
      ...part(name),
      id: `measure/${id}`,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    }) satisfies LayerSpecification
  return [
    {
      ...part('inside'),
      type: 'fill',
      paint: { 'fill-color': withAlpha(palette.accent, 0.14) },
    },
    side('side', 'side_halo', palette.halo, 5),
    side('side', 'side', palette.accent, 2.25),
    {
      ...part('closing'),
      type: 'line',
      paint: { 'line-color': palette.accent, 'line-width': 1.5, 'line-dasharray': [2, 2] },
    },
    {
      ...part('corner'),
      type: 'circle',
      paint: {
        'circle-radius': 4.5,
        'circle-color': palette.paper,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2,
      },
    },
    {
      ...part('label'),
      type: 'symbol',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [fontStacks.semibold],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-max-width': 30,
        'icon-image': images.idOf({
          kind: 'plate',
          fill: palette.paper,
          line: withAlpha(palette.accent, 0.45),
        }),
        'icon-text-fit': 'both',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'text-color': palette.accent },
    },
  ]
}
