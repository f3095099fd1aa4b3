import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'

/** The least that draws the units, on the whole of a page's `#map`: `#view=zoom/latitude/longitude&box=left,top,width,height`. */
export function bareMap(): MapLibreMap {
  const [zoom = 10, latitude = 21.5, longitude = 107.9] = numbersAsked('view', '/')
  const ofUnits = { source: 'units', 'source-layer': 'units' }
  return new MapLibreMap({
    container: mapGround(),
    center: [longitude, latitude],
    zoom,
    attributionControl: false,
    style: {
      version: 8,
      sources: { units: { type: 'vector', url: `${location.origin}/api/tiles/units` } },
      layers: [
        { id: 'fill', type: 'fill', ...ofUnits, paint: { 'fill-color': '#fbf9f3' } },
        { id: 'line', type: 'line', ...ofUnits, paint: { 'line-color': '#6b7682' } },
      ],
    },
  })
}

/** The page's `#map`, as large as the address says, with MapLibre's worker made ready. */
export function mapGround(): HTMLElement {
  const [left = 0, top = 0, width = 1280, height = 800] = numbersAsked('box', ',')
  const container = elementOf('#map')
  Object.assign(container.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  setWorkerUrl(workerUrl)
  return container
}

const numbersAsked = (name: string, between: string): number[] =>
  new URLSearchParams(location.hash.slice(1)).get(name)?.split(between).map(Number) ?? []

export function elementOf(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`The page has no ${selector}.`)
  return found
}
