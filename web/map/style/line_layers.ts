import type { LineLayerSpecification } from 'maplibre-gl'
import type { LayerClass } from '../../../geo/layers/symbols.ts'
import { casingPixels, lineOf, unverifiedDash } from '../../../geo/symbols/line_of.ts'
import { type Binding, notPoints, styleLayerId, tileSource } from './binding.ts'
import { byClass } from './by_class.ts'
import { colourByClass, whereClass } from './class_paint.ts'
import { allOf, expression, literal } from './expression.ts'
import { isUnverified } from './provenance_expression.ts'

const hasLine = ({ symbol }: LayerClass) => lineOf(symbol) !== undefined
const hasDash = ({ symbol }: LayerClass) => lineOf(symbol)?.dash !== undefined
const hasCasing = ({ symbol }: LayerClass) => lineOf(symbol)?.casing !== undefined

export interface EdgeShape {
  readonly part: 'line' | 'dash' | 'bare'
  readonly filter: LineLayerSpecification['filter']
  readonly layout: NonNullable<LineLayerSpecification['layout']>
}

/**
 * The edges of a layer's features, apart by how they are drawn: whole, broken, or not at all. What is
 * drawn on the same ones in the same shape is made ready by MapLibre once, and not once for each.
 */
export function edgeShapes({ definition }: Binding): readonly EdgeShape[] {
  const { classes } = definition
  const ofType = notPoints(definition)
  const broken = expression('any', isUnverified, whereClass(classes, hasDash))
  const drawn = whereClass(classes, hasLine)
  // Edges of areas are thin, and a coast has thousands of corners, each round one of several points:
  // a tile of round edges has two and a half times as much to draw.
  const join = classes.some(({ symbol }) => symbol.kind === 'line') ? 'round' : 'miter'
  const shape = (
    part: EdgeShape['part'],
    filter: EdgeShape['filter'],
    cap: 'butt' | 'round',
  ): EdgeShape => ({ part, filter, layout: { 'line-join': join, 'line-cap': cap } })
  const shapes = [
    shape('line', allOf(ofType, drawn, expression('!', broken)), 'round'),
    shape('dash', allOf(ofType, drawn, broken), 'butt'),
  ]
  if (drawn === true) return shapes
  return [...shapes, shape('bare', allOf(ofType, expression('!', drawn)), 'round')]
}

/** Lines, and the edges of areas: casing below, whole lines, broken lines. */
export function lineLayers(binding: Binding): LineLayerSpecification[] {
  const { definition, opacity } = binding
  const { classes } = definition
  if (!classes.some(hasLine)) return []
  const layer = (
    id: string,
    { filter, layout }: Pick<EdgeShape, 'filter' | 'layout'>,
    paint: LineLayerSpecification['paint'],
  ): LineLayerSpecification => ({
    id: styleLayerId(definition.id, id),
    type: 'line',
    ...tileSource(definition.id),
    ...(filter && { filter }),
    layout,
    paint: { 'line-opacity': opacity, ...paint },
  })
  const colour = colourByClass(binding, ({ symbol }) => {
    const look = lineOf(symbol)
    return look && { name: look.colour }
  })
  const dashes = byClass(classes, ({ symbol }) => lineOf(symbol)?.dash ?? unverifiedDash)
  const dash = expression(
    'case',
    isUnverified,
    literal(unverifiedDash),
    Array.isArray(dashes) && typeof dashes[0] === 'number' ? literal(dashes) : dashes,
  )
  const paint = { 'line-color': colour, 'line-width': widthByZoom(classes, 0) }
  const lines = edgeShapes(binding)
    .filter(({ part }) => part !== 'bare')
    .map((shape) =>
      layer(shape.part, shape, {
        ...paint,
        ...(shape.part === 'dash' && { 'line-dasharray': dash }),
      }),
    )
  if (!classes.some(hasCasing)) return lines
  const filter = allOf(notPoints(definition), whereClass(classes, hasCasing))
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const casing = layer(
    'casing',
    { filter, layout: round },
    {
      'line-color': colourByClass(binding, ({ symbol }) => {
        const name = lineOf(symbol)?.casing
        return name && { name }
      }),
      'line-width': widthByZoom(classes, casingPixels),
    },
  )
  return [casing, ...lines]
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
