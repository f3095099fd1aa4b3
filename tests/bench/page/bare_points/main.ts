import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import { bareMap } from '../bare_map.ts'

// The units, and over them all incidents by deck.gl.
const map = bareMap()

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
      map.once('idle', () => map.getContainer().setAttribute('data-map', 'drawn'))
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
