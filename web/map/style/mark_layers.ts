import type { CircleLayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { pointOf } from '../../../geo/symbols/point_of.ts'
import { type Binding, mayHold, onlyOf, styleLayerId, tileSource } from './binding.ts'
import { byClass } from './by_class.ts'
import { withAlpha } from './colour.ts'
import { expression } from './expression.ts'
import { type EdgeShape, edgeShapes } from './line_layers.ts'

/** What `feature_marks.ts` sets on the feature that is selected or under the pointer. */
export const markStates = ['selected', 'hovered'] as const
export type MarkState = (typeof markStates)[number]

const has = (state: MarkState) => expression('boolean', expression('feature-state', state), false)

const byState = <Value extends number | string>(selected: Value, hovered: Value, neither: Value) =>
  expression('case', has('selected'), selected, has('hovered'), hovered, neither)

const colourByState = (colour: string, selected: number, hovered: number) =>
  byState(withAlpha(colour, selected), withAlpha(colour, hovered), withAlpha(colour, 0))

/**
 * What `feature_marks.ts` sets to 1 while something of the layer is marked. At 0 MapLibre passes the
 * style layer over; else it draws every edge of every feature, if only with nothing: a fifth of all
 * the work of a frame among 3,321 units.
 */
export const markOpacities: readonly MarkOpacity[] = [
  ...(['line', 'dash', 'bare'] as const).map(
    (part): MarkOpacity => ({ part: edgeMark(part), names: ['line-opacity'] }),
  ),
  { part: 'point_mark', names: ['circle-opacity', 'circle-stroke-opacity'] },
]

function edgeMark(part: EdgeShape['part']) {
  return `edge_mark_${part}`
}

interface MarkOpacity {
  readonly part: string
  readonly names: readonly ('line-opacity' | 'circle-opacity' | 'circle-stroke-opacity')[]
}

/** The edges of the selected or hovered area or line, over the shapes of all layers. */
export function edgeMarks(binding: Binding): LineLayerSpecification[] {
  const { definition, palette } = binding
  if (!mayHold(definition, 'Polygon') && !mayHold(definition, 'LineString')) return []
  return edgeShapes(binding).map(({ part, filter, layout }) => ({
    id: styleLayerId(definition.id, edgeMark(part)),
    type: 'line',
    ...tileSource(definition.id),
    ...(filter && { filter }),
    layout,
    paint: {
      // One colour: what differs by feature is kept for each corner of each edge.
      'line-color': palette.accent,
      'line-width': byState(3.5, 2, 0),
      'line-opacity': 0,
    },
  }))
}

/** A disc behind the selected or hovered symbol. */
export function pointMark({ definition, palette }: Binding): CircleLayerSpecification | undefined {
  if (!mayHold(definition, 'Point')) return undefined
  const filter = onlyOf(definition, 'Point')
  const radius = (widerBy: number) =>
    byClass(definition.classes, ({ symbol }) => pointOf(symbol).radius * 1.25 + widerBy)
  return {
    id: styleLayerId(definition.id, 'point_mark'),
    type: 'circle',
    ...tileSource(definition.id),
    ...(filter && { filter }),
    paint: {
      'circle-radius': ['case', has('selected'), radius(7), radius(4)],
      'circle-color': colourByState(palette.accent, 0.22, 0.16),
      'circle-opacity': 0,
      'circle-stroke-color': colourByState(palette.accent, 1, 0.6),
      'circle-stroke-width': byState(2, 1, 0),
      'circle-stroke-opacity': 0,
    },
  }
}
