import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import { Refused } from '../errors.ts'

/**
 * The layer of a tile's address.
 *
 * @throws Refused (404) when there is none, or it has no place on the map.
 */
export function drawnLayer(id: string): ServedLayer {
  const layer = servedLayer(id)
  if (layer.definition.geometry === 'none') {
    throw new Refused('not_found', `The layer "${layer.id}" has no place on the map, so no tiles.`)
  }
  return layer
}
