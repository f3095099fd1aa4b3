import type { ExpressionSpecification } from 'maplibre-gl'
import { strengthWhenOld } from '../../../geo/layers/cadence.ts'
import type { LayerClass } from '../../../geo/layers/symbols.ts'
import type { ColourName } from '../../../geo/palette.ts'
import type { Binding } from './binding.ts'
import { byClass } from './by_class.ts'
import { mix, withAlpha } from './colour.ts'
import { expression } from './expression.ts'
import { isOld } from './provenance_expression.ts'

const transparent = 'rgba(0, 0, 0, 0)'

/** A colour and how opaque it is; undefined where a class has no such part. */
export type ColourOf = (
  layerClass: LayerClass,
) => { readonly name: ColourName; readonly alpha?: number } | undefined

/**
 * A colour by class, fainter for what is older than the layer's cadence.
 *
 * @param over a colour that lies beneath, to be mixed with; the result is opaque then.
 */
export function colourByClass(
  { definition, palette, now }: Binding,
  colourOf: ColourOf,
  over?: string,
): string | ExpressionSpecification {
  const faded = (strength: number) =>
    byClass(definition.classes, (layerClass) => {
      const colour = colourOf(layerClass)
      if (!colour) return over ?? transparent
      const alpha = strength * (colour.alpha ?? 1)
      const own = palette[colour.name]
      return over === undefined ? withAlpha(own, alpha) : mix(over, own, alpha)
    })
  const old = isOld(definition, now)
  return old ? expression('case', old, faded(strengthWhenOld), faded(1)) : faded(1)
}

/** A filter that holds for the features whose class does; plain where all classes agree. */
export function whereClass(
  classes: readonly LayerClass[],
  holds: (layerClass: LayerClass) => boolean,
): ExpressionSpecification | boolean {
  return byClass(classes, holds)
}
