import { Map as MapLibreMap } from 'maplibre-gl'
import { shippedBasemap } from '../../../../web/map/ask_basemap.ts'
import { flyTo, placeSeeing } from '../../../../web/map/fly_to.ts'
import type { MapPicture } from '../../../../web/map/map_view.ts'
import { now } from '../../../../web/map/moment.ts'
import { StyleKeeper } from '../../../../web/map/style_keeper.ts'
import { tellDrawn } from '../../../../web/map/tell_drawn.ts'
import { layersAtFirst } from '../../../../web/state/screen.ts'
import { mapGround } from '../bare_map.ts'
import { sceneBoxes, sceneLayers } from '../scene_views.ts'

// MapLibre with the product's own style, and of the product nothing else: the same layers, the same flight.
const map = new MapLibreMap({
  container: mapGround(),
  attributionControl: false,
  fadeDuration: 0,
  maxPitch: 0,
  validateStyle: false,
  style: { version: 8, sources: {}, layers: [] },
})
const nothing = {
  ...{ selected: null, choropleth: null, signs: null, progress: null, evacuation: null },
  ...{ lending: null, storm: null, callouts: null, askedArea: null, hazard: null },
}
const picture: MapPicture = {
  ...nothing,
  ...{ palette: 'projector', language: 'vi', drawnAs: 'clusters', symbols: 'plain', tool: 'none' },
  layers: layersAtFirst.map((layer) => ({ ...layer, shown: sceneLayers.includes(layer.id) })),
  filters: {},
  moment: now,
  complete: true,
}
const apiBase = new URL('/api', location.origin).href
new StyleKeeper(map, apiBase, shippedBasemap(apiBase), () => {}).show(picture)
tellDrawn(map, () => true)
const see = (at: 0 | 1) => placeSeeing(map, { bounds: sceneBoxes[at], bearing: 0 })
map.once('load', () => {
  const { lon, lat, zoom } = see(0)
  map.jumpTo({ center: [lon, lat], zoom })
})
window.addEventListener('keydown', ({ key }) => {
  if (key === 'PageDown') flyTo(map, see(1))
  if (key === 'PageUp') flyTo(map, see(0))
})
