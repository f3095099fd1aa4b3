import type { CircleLayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { type Binding, mayHold, notPoints, onlyOf, styleLayerId, tileSource } from './binding.ts'
import { byClass } from './by_class.ts'
import { expression } from './expression.ts'
import { pointOf } from './point_of.ts'

/** What `feature_marks.ts` sets on the feature that is selected or under the pointer. */
export const markStates = ['selected', 'hovered'] as const
export type MarkState = (typeof markStates)[number]

const has = (state: MarkState) => expression('boolean', expression('feature-state', state), false)

const byState = (selected: number, hovered: number) =>
  expression('case', has('selected'), selected, has('hovered'), hovered, 0)

/** The edge of the selected or hovered area or line, over the shapes of all layers. */
export function edgeMark({ definition, palette }: Binding): LineLayerSpecification | undefined {
  if (!mayHold(definition, 'Polygon') && !mayHold(definition, 'LineString')) return undefined
  const filter = notPoints(definition)
  return {
    id: styleLayerId(definition.id, 'edge_mark'),
    type: 'line',
    ...tileSource(definition.id),
    ...(filter && { filter }),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.accent,
      'line-width': byState(3.5, 2),
      'line-opacity': byState(1, 0.75),
    },
  }
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
      'circle-color': palette.accent,
      'circle-opacity': byState(0.22, 0.16),
      'circle-stroke-color': palette.accent,
      'circle-stroke-width': byState(2, 1),
      'circle-stroke-opacity': byState(1, 0.6),
    },
  }
}
