import type { FillLayerSpecification } from 'maplibre-gl'
import type { LayerClass, Pattern } from '../../../geo/layers/symbols.ts'
import type { ColourName } from '../../../geo/palette.ts'
import { type Binding, onlyOf, styleLayerId, tileSource } from './binding.ts'
import { byClass } from './by_class.ts'
import { colourByClass, whereClass } from './class_paint.ts'
import { withAlpha } from './colour.ts'
import { allOf } from './expression.ts'

/** A pattern tells apart without hiding what is under it. */
const patternAlpha = 0.55

/** The inside of areas: the fill, and the pattern that says the same without colour. */
export function areaLayers(binding: Binding): FillLayerSpecification[] {
  return [areaFill(binding), ...areaPattern(binding)]
}

/**
 * Every area has one, clear where its class has no fill: a click inside it must still find it.
 *
 * @param over a colour to mix it with, where it lies on nothing else: what nothing shines through is
 *   drawn once, and not blended with what is beneath.
 */
export function areaFill(binding: Binding, over?: string): FillLayerSpecification {
  const { definition, opacity } = binding
  const ofType = onlyOf(definition, 'Polygon')
  return {
    id: styleLayerId(definition.id, 'fill'),
    type: 'fill',
    ...tileSource(definition.id),
    ...(ofType && { filter: ofType }),
    paint: {
      'fill-opacity': opacity,
      'fill-color': colourByClass(
        binding,
        ({ symbol }) =>
          symbol.kind === 'area' && symbol.fill
            ? { name: symbol.fill, alpha: symbol.fillOpacity ?? 1 }
            : undefined,
        over,
      ),
    },
  }
}

function areaPattern(binding: Binding): FillLayerSpecification[] {
  const { definition, opacity } = binding
  const { classes } = definition
  if (!classes.some((layerClass) => patternOf(layerClass))) return []
  const filter = allOf(
    onlyOf(definition, 'Polygon'),
    whereClass(classes, (layerClass) => patternOf(layerClass) !== undefined),
  )
  return [
    {
      id: styleLayerId(definition.id, 'pattern'),
      type: 'fill',
      ...tileSource(definition.id),
      ...(filter && { filter }),
      paint: { 'fill-opacity': opacity, 'fill-pattern': patternByClass(binding) },
    },
  ]
}

function patternByClass({ definition, palette, images }: Binding) {
  return byClass(definition.classes, (layerClass) => {
    const look = patternOf(layerClass)
    if (!look) return ''
    return images.idOf({
      kind: 'pattern',
      pattern: look.pattern,
      colour: withAlpha(palette[look.colour], patternAlpha),
    })
  })
}

function patternOf({ symbol }: LayerClass): { pattern: Pattern; colour: ColourName } | undefined {
  if (symbol.kind !== 'area' || !symbol.pattern) return undefined
  return { pattern: symbol.pattern, colour: symbol.line ?? symbol.fill ?? 'outline' }
}
