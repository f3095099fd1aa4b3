import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import { fontStacks } from '../style/font_stacks.ts'
import type { StormPart } from './storm_shapes.ts'

export const stormSource = 'storm'

/**
 * Where a storm goes, above all that is drawn of the layers: the inner circle is drawn whole, the outer
 * broken. A track that it is held against is told by a broken line as well as by its colour.
 */
export function stormLayers(palette: Palette): LayerSpecification[] {
  const { storm, halo, ink, warn } = palette
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
  const way = (name: StormPart, colour: string, dash?: number[]) =>
    [
      {
        ...part(name, `${name}_halo`),
        type: 'line',
        paint: { 'line-color': halo, 'line-width': 6 },
      },
      {
        ...part(name),
        type: 'line',
        paint: {
          'line-color': colour,
          'line-width': 3,
          ...(dash && { 'line-dasharray': dash }),
        },
      },
    ] satisfies LayerSpecification[]
  const middle = (name: StormPart, colour: string, mayOverlap: boolean) =>
    [
      {
        ...part(name),
        type: 'circle',
        paint: {
          'circle-radius': 6,
          'circle-color': ['case', ['get', 'isForecast'], halo, colour],
          'circle-stroke-color': colour,
          'circle-stroke-width': 2.5,
        },
      },
      {
        ...part(name, `${name}_said`),
        type: 'symbol',
        layout: {
          'text-field': ['get', 'text'],
          'text-font': [fontStacks.semibold],
          'text-size': 12,
          'text-max-width': 16,
          'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
          'text-radial-offset': 0.9,
          // The names of what lies beneath make room for it.
          'text-allow-overlap': mayOverlap,
        },
        paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2 },
      },
    ] satisfies LayerSpecification[]
  return [
    ...reach('level_6', 1.5, 0.05, [4, 3]),
    ...reach('level_10', 1.5, 0.09),
    {
      ...part('second_level_6'),
      type: 'line',
      paint: { 'line-color': warn, 'line-width': 1.5, 'line-dasharray': [1, 2] },
    },
    ...way('way', storm),
    ...way('second_way', warn, [1.6, 1.1]),
    // Its words make room for those of the first, which are placed before them, being above.
    ...middle('second_middle', warn, false),
    ...middle('middle', storm, true),
  ]
}
