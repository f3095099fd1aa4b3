import type { Map as MapLibreMap } from 'maplibre-gl'
import { wholeAreasFromZoom, wholeAreasZoom } from '../style/names_source.ts'

/** Names are wanted too where the ground is long in coming, or cannot be had. */
const patienceMilliseconds = 1_000

/**
 * The layer whose names alone a tile is asked for; null for any other. From a certain zoom on a layer's own
 * tiles are finer than those, so that the tile's address and the map's zoom tell them apart.
 *
 * @param path of the tile's address: `…/tiles/{layer}/{zoom}/{x}/{y}`.
 */
export function namesAloneOf(path: string, mapZoom: number): string | null {
  if (mapZoom < wholeAreasFromZoom) return null
  const [, layer, tileZoom] = /\/tiles\/([^/]+)\/(\d+)\/\d+\/\d+$/.exec(path) ?? []
  return layer !== undefined && Number(tileZoom) <= wholeAreasZoom ? layer : null
}

/** Whether all of a layer's own tiles are there that the map asked for, or it asks for none. */
export const isGroundThere = (map: MapLibreMap, layer: string) =>
  map.getSource(layer) === undefined || map.isSourceLoaded(layer)

/**
 * Resolves when a layer's own tiles are there. All tiles are read one after the other; those for the names
 * are large, and whoever looks waits for the ground.
 */
export function groundStands(map: MapLibreMap, layer: string): Promise<void> {
  if (isGroundThere(map, layer)) return Promise.resolve()
  return new Promise((resolve) => {
    const look = ({ sourceId }: { readonly sourceId: string }) => {
      if (sourceId === layer && isGroundThere(map, layer)) stop()
    }
    const stop = () => {
      clearTimeout(timer)
      map.off('sourcedata', look)
      resolve()
    }
    const timer = setTimeout(stop, patienceMilliseconds)
    map.on('sourcedata', look)
  })
}
