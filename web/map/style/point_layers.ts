import type { CircleLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { strengthWhenOld } from '../../../geo/layers/cadence.ts'
import type { PointSymbol } from '../../../geo/layers/symbols.ts'
import type { Palette } from '../../../geo/palette.ts'
import { pointColour, pointOf } from '../../../geo/symbols/point_of.ts'
import { type Binding, onlyOf, styleLayerId, tileSource } from './binding.ts'
import { byClass } from './by_class.ts'
import { colourByClass } from './class_paint.ts'
import { mix } from './colour.ts'
import { allOf, expression, property } from './expression.ts'
import { sourceOfPoints } from './near_source.ts'
import { isOld, isUnverified } from './provenance_expression.ts'
import { radiusOfMetres } from './radius_of_metres.ts'

/** Around each point the circle within which it lies, as wide on the ground as its accuracy says. */
export function ringLayer(binding: Binding): CircleLayerSpecification {
  const { definition, opacity } = binding
  const withColour = (alpha: number) =>
    colourByClass(binding, ({ symbol }) => ({ name: pointColour(pointOf(symbol)), alpha }))
  const filter = allOf(onlyOf(definition, 'Point'), expression('has', 'accuracy_m'))
  return {
    id: styleLayerId(definition.id, 'rings'),
    type: 'circle',
    ...sourceOfPoints(definition),
    ...(filter && { filter }),
    paint: {
      'circle-radius': radiusOfMetres(expression('to-number', property('accuracy_m'))),
      'circle-pitch-alignment': 'map',
      'circle-opacity': opacity,
      'circle-stroke-opacity': opacity,
      'circle-color': withColour(0.1),
      'circle-stroke-color': withColour(0.5),
      'circle-stroke-width': 1,
    },
  }
}

/** The symbols themselves; none is ever left out for want of room. */
export function symbolLayer(binding: Binding): SymbolLayerSpecification {
  const { definition, opacity } = binding
  const filter = onlyOf(definition, 'Point')
  return {
    id: styleLayerId(definition.id, 'symbols'),
    type: 'symbol',
    ...tileSource(definition.id),
    ...(filter && { filter }),
    layout: {
      'icon-image': iconByClass(binding),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.45, 9, 0.8, 11, 1],
      // What stands first in the legend is drawn last, above the others.
      'symbol-sort-key': byClass(
        definition.classes,
        (layerClass) => -definition.classes.indexOf(layerClass),
      ),
    },
    paint: { 'icon-opacity': opacity },
  }
}

/** Where a layer draws its own symbols over the map: nothing is seen, but names make room for them. */
export function roomLayer(binding: Binding): SymbolLayerSpecification {
  const { definition } = binding
  return {
    id: styleLayerId(definition.id, 'room'),
    type: 'symbol',
    ...sourceOfPoints(definition),
    layout: { 'icon-image': iconByClass(binding), 'icon-allow-overlap': true, 'icon-padding': 0 },
    paint: { 'icon-opacity': 0 },
  }
}

function iconByClass(binding: Binding) {
  const old = isOld(binding.definition, binding.now)
  const fresh = iconByConfidence(binding, false)
  return old ? expression('case', old, iconByConfidence(binding, true), fresh) : fresh
}

function iconByConfidence(binding: Binding, old: boolean) {
  return expression('case', isUnverified, icons(binding, true, old), icons(binding, false, old))
}

function icons({ definition, palette, images }: Binding, unverified: boolean, old: boolean) {
  return byClass(definition.classes, ({ symbol }) => {
    const point = pointOf(symbol)
    return images.idOf({
      kind: 'point',
      shape: point.shape,
      ...coloursOf(point, palette, old),
      radius: point.radius,
      glyph: point.glyph ?? '',
      unverified,
    })
  })
}

/** Old ones pale towards the paper, not through to what is under them: a symbol stays readable. */
export function coloursOf(point: PointSymbol, palette: Palette, old: boolean) {
  const [fill, line] = [palette[point.fill], palette[point.line]]
  return old ? { fill: mix(fill, palette.paper, 1 - strengthWhenOld), line } : { fill, line }
}
