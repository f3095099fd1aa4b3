import { areaLayers } from './area_layers.ts'
import { type Binding, type BoundLayers, mayHold } from './binding.ts'
import { lineLayers } from './line_layers.ts'
import { nameLayers } from './name_layers.ts'
import { ringLayer, symbolLayer } from './point_layers.ts'

/**
 * Takes one layer's definition with palette, language and opacity, and returns the style layers
 * that draw it, in order from below. It reads nothing but its argument and asks for no layer by
 * name: a new definition is drawn as it stands.
 */
export function bindLayer(binding: Binding): BoundLayers {
  const { definition } = binding
  const hasEdges = mayHold(definition, 'Polygon') || mayHold(definition, 'LineString')
  return {
    ground: [
      ...(mayHold(definition, 'Polygon') ? areaLayers(binding) : []),
      ...(hasEdges ? lineLayers(binding) : []),
      ...(mayHold(definition, 'Point') ? [ringLayer(binding)] : []),
    ],
    names: nameLayers(binding),
    symbols: mayHold(definition, 'Point') ? [symbolLayer(binding)] : [],
  }
}
