import type { FillLayerSpecification } from 'maplibre-gl'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { styleLayerId, tileSource } from './binding.ts'
import { wholeAreasSource } from './names_source.ts'

/** Shows nothing: a source without a layer gets no tiles, and the names of areas need theirs. */
export function wholeAreaLayer({ id, label }: LayerDefinition): FillLayerSpecification {
  return {
    id: styleLayerId(id, 'whole'),
    type: 'fill',
    source: wholeAreasSource(id),
    'source-layer': tileSource(id)['source-layer'],
    minzoom: Math.max(0, (label?.fromZoom ?? 0) - 0.5),
    filter: ['==', ['literal', 1], 0],
  }
}
