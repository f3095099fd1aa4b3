import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { LayerState } from '../map/map_view.ts'
import { definitionOf } from './definitions.ts'

/**
 * Puts the named layers into the given order, each band for itself: a layer takes the place of
 * another of its band, never of one of another band. Layers not named stay where they are.
 *
 * @param layers in draw order, from below to above.
 * @param wanted in the wanted order, from below to above.
 */
export function orderLayers(
  layers: readonly LayerState[],
  wanted: readonly LayerId[],
): readonly LayerState[] {
  const waiting = wanted.filter((id) => layers.some((layer) => layer.id === id))
  return layers.map((layer) => {
    if (!wanted.includes(layer.id)) return layer
    const band = definitionOf(layer.id).band
    const at = waiting.findIndex((id) => definitionOf(id).band === band)
    const [next] = waiting.splice(at, 1)
    return layers.find((candidate) => candidate.id === next) ?? layer
  })
}

/** The layers of one band, from above to below, as a list on the screen shows them. */
export function layersOfBand(
  layers: readonly LayerState[],
  band: ReturnType<typeof definitionOf>['band'],
): readonly LayerState[] {
  return layers.filter((layer) => definitionOf(layer.id).band === band).toReversed()
}
