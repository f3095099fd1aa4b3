import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'

// The least that draws the units and all incidents by deck.gl: `#view=zoom/latitude/longitude&box=left,top,width,height`.
const asked = new URLSearchParams(location.hash.slice(1))
const [zoom = 10, latitude = 21.5, longitude = 107.9] = numbers('view', '/')
const [left = 0, top = 0, width = 1280, height = 800] = numbers('box', ',')
const container = document.querySelector<HTMLElement>('#map')
if (container === null) throw new Error('The page has no map.')
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

interface Points {
  readonly longitudes: readonly number[]
  readonly latitudes: readonly number[]
}

const answer = await fetch(`${location.origin}/api/collections/incidents/points`)
const { longitudes, latitudes }: Points = await answer.json()
const positions = new Float64Array(2 * longitudes.length)
for (const [at, degrees] of longitudes.entries()) {
  positions[2 * at] = degrees / 1e6
  positions[2 * at + 1] = (latitudes[at] ?? 0) / 1e6
}
map.addControl(
  new MapLibreOverlay({
    interleaved: false,
    onLoad: () => {
      map.once('idle', () => container.setAttribute('data-map', 'drawn'))
      map.triggerRepaint()
    },
    layers: [
      new ScatterplotLayer({
        id: 'incidents',
        data: {
          length: longitudes.length,
          attributes: { getPosition: { value: positions, size: 2 } },
        },
        getRadius: 9,
        radiusUnits: 'pixels',
        getFillColor: [179, 38, 30],
      }),
    ],
  }),
)

function numbers(name: string, between: string): number[] {
  return asked.get(name)?.split(between).map(Number) ?? []
}
