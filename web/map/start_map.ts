import { Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import { carriedAddress } from './carry/carried.ts'
import { groundStands, namesAloneOf } from './labels/ground_first.ts'
import type { ViewPlace } from './map_view.ts'
import { throughApi } from './through_api.ts'
import { aheadOrAsked } from './units_ahead.ts'

/** Below it the world would stand on the screen; above it our data has nothing more to tell. */
const zoomRange = { minZoom: 3.5, maxZoom: 18.5 }

/**
 * As many as there are: beyond these MapLibre cuts a tile into pieces for the zooms above it, and the
 * names of areas, found from tiles of a low zoom, would go by where it happened to cut.
 */
const zoomLevelsToOverscale = 18

/** Starts what reads tiles beside the page, which takes as long as the page's own parts. */
export function prepareMap(): void {
  setWorkerUrl(workerUrl)
  prewarm()
}

/**
 * An empty map that looks at a place; null where the browser cannot draw one. It stays flat: on a
 * tilted map no scale holds.
 */
export function startMap(
  container: HTMLElement,
  apiBase: string,
  first: ViewPlace,
): MapLibreMap | null {
  let map: MapLibreMap | null = null
  /** Nothing is asked for before the map has a style. */
  const inItsTurn = async (url: string) => {
    const layer = map && namesAloneOf(new URL(url).pathname, map.getZoom())
    if (map && layer !== null) await groundStands(map, layer)
    return { url }
  }
  try {
    map = new MapLibreMap({
      container,
      center: [first.lon, first.lat],
      zoom: first.zoom,
      bearing: first.bearing,
      ...zoomRange,
      zoomLevelsToOverscale,
      maxPitch: 0,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      fadeDuration: 0,
      validateStyle: false,
      bearingSnap: 5,
      transformRequest: (url, kind) => {
        const through = throughApi(url, apiBase)
        const own = carriedAddress(through)
        if (own !== null) return { url: own }
        if (kind === 'Source') return aheadOrAsked(through)
        return kind === 'Tile' ? inItsTurn(through) : { url: through }
      },
    })
    return map
  } catch (error) {
    console.warn('MapLibre could not begin.', error)
    return null
  }
}

export function placeOf(map: MapLibreMap): ViewPlace {
  const { lng, lat } = map.getCenter()
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing() }
}
