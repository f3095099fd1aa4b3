import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'

// The least that draws the units: `#view=zoom/latitude/longitude&box=left,top,width,height`. It tells
// what it waits for by the same elements as the product's page.
const asked = new URLSearchParams(location.hash.slice(1))
const [zoom = 10, latitude = 21.5, longitude = 107.9] = numbers('view', '/')
const [left = 0, top = 0, width = 1280, height = 800] = numbers('box', ',')
const container = element('#map')
Object.assign(container.style, {
  position: 'absolute',
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
})

setWorkerUrl(workerUrl)
const map = new MapLibreMap({
  container,
  center: [longitude, latitude],
  zoom,
  attributionControl: false,
  style: {
    version: 8,
    sources: { units: { type: 'vector', url: `${location.origin}/api/tiles/units` } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'units',
        'source-layer': 'units',
        paint: { 'fill-color': '#fbf9f3' },
      },
      {
        id: 'line',
        type: 'line',
        source: 'units',
        'source-layer': 'units',
        paint: { 'line-color': '#6b7682' },
      },
    ],
  },
})
map.on('render', () => {
  const isThere = map.isSourceLoaded('units')
  if (isThere) document.querySelector('.stage_waiting')?.remove()
  const row = element('[data-layer=units]')
  if (isThere) row.replaceChildren()
  else if (!row.hasChildNodes()) {
    const light = document.createElement('span')
    light.className = 'layer_busy'
    row.append(light)
  }
})

function numbers(name: string, between: string): number[] {
  return asked.get(name)?.split(between).map(Number) ?? []
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`The page has no ${selector}.`)
  return found
}
