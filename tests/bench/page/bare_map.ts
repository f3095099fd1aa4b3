import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'

/** The least that draws the units, on the whole of a page's `#map`: `#view=zoom/latitude/longitude&box=left,top,width,height`. */
export function bareMap(): MapLibreMap {
  const asked = new URLSearchParams(location.hash.slice(1))
  const numbers = (name: string, between: string): number[] =>
    asked.get(name)?.split(between).map(Number) ?? []
  const [zoom = 10, latitude = 21.5, longitude = 107.9] = numbers('view', '/')
  const [left = 0, top = 0, width = 1280, height = 800] = numbers('box', ',')
  const container = elementOf('#map')
  Object.assign(container.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  setWorkerUrl(workerUrl)
  const ofUnits = { source: 'units', 'source-layer': 'units' }
  return new MapLibreMap({
    container,
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

export function elementOf(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`The page has no ${selector}.`)
  return found
}
