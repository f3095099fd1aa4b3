import type { LineLayerSpecification } from 'maplibre-gl'
import type { LayerClass } from '../../../geo/layers/symbols.ts'
import { type Binding, notPoints, styleLayerId, tileSource } from './binding.ts'
import { byClass } from './by_class.ts'
import { colourByClass, whereClass } from './class_paint.ts'
import { allOf, expression, literal } from './expression.ts'
import { lineOf } from './line_of.ts'
import { isUnverified } from './provenance_expression.ts'

/** Of what nobody has verified, whatever the class: dots, which no class of ours uses. */
const unverifiedDash = [0.5, 2.5]
const casingPixels = 4.5

const hasLine = ({ symbol }: LayerClass) => lineOf(symbol) !== undefined
const hasDash = ({ symbol }: LayerClass) => lineOf(symbol)?.dash !== undefined
const hasCasing = ({ symbol }: LayerClass) => lineOf(symbol)?.casing !== undefined

/** Lines, and the edges of areas: casing below, whole lines, broken lines. */
export function lineLayers(binding: Binding): LineLayerSpecification[] {
  const { definition, opacity } = binding
  const { classes } = definition
  if (!classes.some(hasLine)) return []
  const ofType = notPoints(definition)
  const layer = (
    part: string,
    filter: LineLayerSpecification['filter'],
    cap: 'butt' | 'round',
    paint: LineLayerSpecification['paint'],
  ): LineLayerSpecification => ({
    id: styleLayerId(definition.id, part),
    type: 'line',
    ...tileSource(definition.id),
    ...(filter && { filter }),
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint: { 'line-opacity': opacity, ...paint },
  })
  const colour = colourByClass(binding, ({ symbol }) => {
    const look = lineOf(symbol)
    return look && { name: look.colour }
  })
  const casing = layer('casing', allOf(ofType, whereClass(classes, hasCasing)), 'round', {
    'line-color': colourByClass(binding, ({ symbol }) => {
      const name = lineOf(symbol)?.casing
      return name && { name }
    }),
    'line-width': widthByZoom(classes, casingPixels),
  })
  const broken = expression('any', isUnverified, whereClass(classes, hasDash))
  const drawn = whereClass(classes, hasLine)
  const whole = layer('line', allOf(ofType, drawn, expression('!', broken)), 'round', {
    'line-color': colour,
    'line-width': widthByZoom(classes, 0),
  })
  const dashes = byClass(classes, ({ symbol }) => lineOf(symbol)?.dash ?? unverifiedDash)
  const dashed = layer('dash', allOf(ofType, drawn, broken), 'butt', {
    'line-color': colour,
    'line-width': widthByZoom(classes, 0),
    'line-dasharray': expression(
      'case',
      isUnverified,
      literal(unverifiedDash),
      Array.isArray(dashes) && typeof dashes[0] === 'number' ? literal(dashes) : dashes,
    ),
  })
  return classes.some(hasCasing) ? [casing, whole, dashed] : [whole, dashed]
}

/** Thinner where the map shows much: a province of outlines would else be all lines. */
function widthByZoom(classes: Binding['definition']['classes'], widerBy: number) {
  const width = (share: number) =>
    byClass(classes, ({ symbol }) => {
      const look = lineOf(symbol)
      return look ? Number((look.widthPixels * share + widerBy * share).toFixed(2)) : 0
    })
  return expression(
    'interpolate',
    ['linear'],
    ['zoom'],
    6,
    width(0.4),
    10,
    width(1),
    15,
    width(1.5),
  )
}
