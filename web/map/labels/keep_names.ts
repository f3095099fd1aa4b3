import type { GeoJSONSource, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import {
  namesFromPoints,
  namesFromZoom,
  namesSource,
  sourceOfWholeAreas,
} from '../style/names_source.ts'
import { isGroundThere } from './ground_first.ts'
import { NamePlaces } from './name_places.ts'

/** So many milliseconds are given to tiles that come together. */
const gatherMilliseconds = 60
/** Finding the places of so many names takes less than two frames. */
const namesAtOnce = 80

interface KeptNames {
  /** Whether every tile that came has given its names. */
  readonly settled: boolean
  /** Where the name of an area stands, see `NamePlaces`. */
  placeOf(layer: string, id: string): readonly number[] | undefined
  /** Finds all names anew, once the tiles that were asked for are there. */
  renew(): void
  stop(): void
}

/**
 * Gives each area one name. A tile cuts an area at its edge, and MapLibre would write the name on
 * each piece; so the names stand on points of their own, found from the same tiles at a low zoom,
 * where hardly an area is cut. Asking the API for whole outlines instead would mean hundreds of
 * megabytes for the 3,321 units.
 */
export function keepNames(map: MapLibreMap): KeptNames {
  const named = catalogue.filter(namesFromPoints)
  const places = new Map(named.map(({ id }) => [id as string, new NamePlaces()]))
  const fromZoom = new Map(named.map((layer) => [layer.id as string, namesFromZoom(layer)]))
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const gather = (layer: string) => {
    waiting.delete(layer)
    const [names, source] = [places.get(layer), sourceOfWholeAreas(layer, map.getZoom())]
    if (!names || !map.getSource(source)) return
    if (map.getZoom() < (fromZoom.get(layer) ?? 0)) return
    // Reading all tiles for names takes as long as a frame, and whoever looks waits for the ground.
    if (!isGroundThere(map, layer)) return gatherSoon(layer)
    const pieces = map.querySourceFeatures(source, { sourceLayer: layer })
    const changed = names.take(pieces, namesAtOnce)
    if (changed > 0) map.getSource<GeoJSONSource>(namesSource(layer))?.setData(names.features)
    if (changed === namesAtOnce) gatherSoon(layer)
  }
  const gatherSoon = (layer: string) => {
    if (waiting.has(layer)) return
    waiting.set(
      layer,
      setTimeout(() => gather(layer), gatherMilliseconds),
    )
  }
  const tileCame = ({ sourceId, tile }: MapSourceDataEvent) => {
    if (!tile) return
    const layer = [...places.keys()].find(
      (id) => sourceOfWholeAreas(id, map.getZoom()) === sourceId,
    )
    if (layer) gatherSoon(layer)
  }
  // Tiles that are there already may be the ones to look at from this zoom on.
  const zoomed = () => {
    for (const layer of places.keys()) gatherSoon(layer)
  }
  map.on('sourcedata', tileCame)
  map.on('zoomend', zoomed)
  return {
    get settled() {
      return waiting.size === 0
    },
    placeOf: (layer, id) => places.get(layer)?.placeOf(id),
    renew() {
      map.once('idle', () => {
        for (const [layer, names] of places) {
          names.forget()
          map.getSource<GeoJSONSource>(namesSource(layer))?.setData(names.features)
          gather(layer)
        }
      })
    },
    stop() {
      map.off('sourcedata', tileCame)
      map.off('zoomend', zoomed)
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}
