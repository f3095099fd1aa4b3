import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import type { ImageBook } from '../images/image_book.ts'
import { fontStacks } from '../style/font_stacks.ts'
import { wayHeading } from '../style/way_heading.ts'
import type { EvacuationPart } from './evacuation_shapes.ts'
import { evacuationSymbols, type shelterSign } from './evacuation_symbols.ts'

export const evacuationSource = 'evacuation'

/** As wide as many go that way, and never a hair or a beam. */
const people: ExpressionSpecification = ['sqrt', ['get', 'people']]
const width: ExpressionSpecification = ['interpolate', ['linear'], people, 1, 2, 10, 4, 30, 9]
const halo: ExpressionSpecification = ['+', width, 3]

/** Who goes where, above all that is drawn of the layers. */
export function evacuationLayers(palette: Palette, images: ImageBook): LayerSpecification[] {
  const part = (name: EvacuationPart, id: string) => ({
    ...{ id: `${evacuationSource}/${id}`, source: evacuationSource },
    filter: ['==', ['get', 'part'], name] as ['==', ['get', string], string],
  })
  const line = (id: string, colour: string | ExpressionSpecification, wide: typeof width) =>
    ({
      ...{ ...part('way', id), type: 'line' },
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': wide },
    }) satisfies LayerSpecification
  const of = (isSecond: boolean): ExpressionSpecification => [
    'all',
    ['==', ['get', 'part'], 'way'],
    ['==', ['get', 'isSecond'], isSecond],
  ]
  // From the point on, so that what is said of two scenarios, in two lines, covers none.
  const said = (name: EvacuationPart, anchor: 'top' | 'bottom') =>
    ({
      ...{ ...part(name, `${name}_said`), type: 'symbol' },
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [fontStacks.semibold],
        'text-size': 12,
        'text-anchor': anchor,
        'text-offset': [0, anchor === 'top' ? 0.7 : -0.85],
        // The names of what lies beneath make room for it.
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
      },
    }) satisfies LayerSpecification
  const { accent, ink } = palette
  const colour: ExpressionSpecification = [
    'case',
    ['get', 'isSecond'],
    palette.warn,
    ['get', 'isChosen'],
    ink,
    accent,
  ]
  const shut = { ...part('shut', 'shut'), type: 'line' } as const
  return [
    // As a barrier is painted: told from what is lost, which is a thin broken line.
    {
      ...{ ...shut, id: `${evacuationSource}/shut_edge` },
      paint: { 'line-color': palette.danger, 'line-width': 9 },
    },
    {
      ...{ ...shut, id: `${evacuationSource}/shut_ground` },
      paint: { 'line-color': palette.halo, 'line-width': 6 },
    },
    {
      ...shut,
      paint: { 'line-color': palette.danger, 'line-width': 6, 'line-dasharray': [0.7, 0.7] },
    },
    line('way_halo', palette.halo, halo),
    { ...line('way', colour, width), filter: of(false) },
    {
      ...line('way_second', palette.warn, width),
      filter: of(true),
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: { 'line-color': palette.warn, 'line-width': width, 'line-dasharray': [1.6, 1.1] },
    },
    {
      ...part('lost', 'lost'),
      type: 'line',
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: { 'line-color': palette.danger, 'line-width': 2, 'line-dasharray': [2, 2] },
    },
    { ...part('way', 'heading'), ...wayHeading(colour, palette.halo) },
    {
      ...part('shut_sign', 'shut_sign'),
      type: 'symbol',
      layout: { 'icon-image': imageOf('shut', palette, images), 'icon-allow-overlap': true },
    },
    {
      ...part('origin', 'origin'),
      type: 'circle',
      paint: {
        'circle-radius': evacuationSymbols.origin.radius,
        'circle-color': [
          'case',
          ['>', ['get', 'unplaced'], 0],
          palette[evacuationSymbols.origin_unplaced.fill],
          palette[evacuationSymbols.origin.fill],
        ],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
      },
    },
    {
      ...part('shelter', 'shelter'),
      type: 'symbol',
      layout: {
        'icon-image': stateOf(palette, images),
        'icon-allow-overlap': true,
      },
    },
    said('origin', 'top'),
    said('shelter', 'bottom'),
  ]
}

/** Nobody may go there, it is full, or it has room; the numbers beside it say so, too. */
function stateOf(palette: Palette, images: ImageBook): ExpressionSpecification {
  const is = (sign: ReturnType<typeof shelterSign>): ExpressionSpecification => [
    '==',
    ['get', 'sign'],
    sign,
  ]
  const house = (sign: ReturnType<typeof shelterSign>) => imageOf(sign, palette, images)
  return [
    'case',
    is('shelter_barred'),
    house('shelter_barred'),
    is('shelter_full'),
    house('shelter_full'),
    house('shelter_room'),
  ]
}

function imageOf(
  name: keyof typeof evacuationSymbols,
  palette: Palette,
  images: ImageBook,
): string {
  const { shape, fill, line, radius, ...own } = evacuationSymbols[name]
  return images.idOf({
    ...{ kind: 'point', shape, fill: palette[fill], line: palette[line], radius },
    ...{ glyph: 'glyph' in own ? own.glyph : '', unverified: false },
  })
}
