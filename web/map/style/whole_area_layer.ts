import type { CircleLayerSpecification } from 'maplibre-gl'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { styleLayerId, tileSource } from './binding.ts'
import { wholeAreasFromZoom, wholeAreasSource } from './names_source.ts'

/**
 * Shows nothing: a source without a layer gets no tiles, and the names of areas need theirs. A circle,
 * since for whatever is clipped to its tile MapLibre draws the tiles' edges anew in each frame.
 */
export function wholeAreaLayer({ id }: LayerDefinition): CircleLayerSpecification {
  return {
    id: styleLayerId(id, 'whole'),
    type: 'circle',
    source: wholeAreasSource(id),
    'source-layer': tileSource(id)['source-layer'],
    minzoom: wholeAreasFromZoom,
    filter: ['==', ['literal', 1], 0],
  }
}
