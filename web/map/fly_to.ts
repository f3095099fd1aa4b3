import { LngLat, type Map as MapLibreMap } from 'maplibre-gl'
import type { FlownTo, ViewPlace } from './map_view.ts'
import { placeOf } from './start_map.ts'

/** Closer there is nothing more to be seen. */
const nearestZoom = 18

/** However far apart two places are: who speaks does not wait longer, and who looks still sees where it went. */
const flightMilliseconds = { least: 500, most: 1_600 }
const millisecondsPerScreen = 350

/** From where a box is seen whole. */
export function placeSeeing(map: MapLibreMap, { bounds, bearing }: FlownTo): ViewPlace {
  const [west, south, east, north] = bounds
  // MapLibre hears of another size a frame later, and would fly to the middle of the one before.
  const [drawn, room] = [map.getCanvas(), map.getContainer()]
  const isOld = drawn.clientWidth !== room.clientWidth || drawn.clientHeight !== room.clientHeight
  if (isOld) map.resize()
  const camera = map.cameraForBounds(
    [
      [west, south],
      [east, north],
    ],
    { maxZoom: nearestZoom, bearing },
  )
  const now = placeOf(map)
  const { lng, lat } = LngLat.convert(camera?.center ?? [now.lon, now.lat])
  return { lon: lng, lat, zoom: camera?.zoom ?? now.zoom, bearing }
}

/**
 * Moves the map as a bird would; who wants no motion is there at once.
 *
 * @returns how many milliseconds it takes at most.
 */
export function flyTo(map: MapLibreMap, place: ViewPlace): number {
  const duration = flightDuration(map, place)
  const { lon, lat, zoom, bearing } = place
  map.flyTo({ center: [lon, lat], zoom, bearing, duration })
  return duration
}

/** By how many screens, and how many times larger or smaller, the two lie apart. */
function flightDuration(map: MapLibreMap, { lon, lat, zoom }: ViewPlace): number {
  const { x, y } = map.project([lon, lat])
  const { clientWidth, clientHeight } = map.getContainer()
  const away = Math.hypot(x - clientWidth / 2, y - clientHeight / 2)
  const screens = Math.log2(1 + away / Math.max(1, clientWidth)) + Math.abs(zoom - map.getZoom())
  const { least, most } = flightMilliseconds
  return Math.min(most, least + screens * millisecondsPerScreen)
}
