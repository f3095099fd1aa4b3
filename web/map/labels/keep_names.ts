import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { namesFromPoints, namesSource, wholeAreasSource } from '../style/names_source.ts'
import { NamePlaces } from './name_places.ts'

/** So many milliseconds are given to tiles that come together. */
const gatherMilliseconds = 60
/** Finding the places of so many names takes less than two frames. */
const namesAtOnce = 80

interface KeptNames {
  /** Whether every tile that came has given its names. */
  readonly settled: boolean
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
  const places = new Map(
    catalogue.filter(namesFromPoints).map(({ id }) => [id as string, new NamePlaces()]),
  )
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const gather = (layer: string) => {
    waiting.delete(layer)
    const [names, source] = [places.get(layer), wholeAreasSource(layer)]
    if (!names || !map.getSource(source)) return
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
  map.on('sourcedata', ({ sourceId, tile }) => {
    const layer = [...places.keys()].find((id) => wholeAreasSource(id) === sourceId)
    if (layer && tile) gatherSoon(layer)
  })
  return {
    get settled() {
      return waiting.size === 0
    },
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
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}
