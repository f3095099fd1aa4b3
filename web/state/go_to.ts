import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { Feature } from './api/feature.ts'
import { showLayer } from './arrange_layers.ts'
import { homeBounds } from './home.ts'
import { live } from './live.ts'
import { mapHandle } from './map_handle.ts'
import { screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'

/** Close enough to tell a bridge from its neighbour. */
const zoomAtPoint = 13.5

/** Moves the map to where all six units are seen. */
export function goHome(): void {
  mapHandle.current?.goTo({ bounds: homeBounds }, 'ease')
}

/** Moves the map to a place, no farther out than it is, and marks it until the map moves on. */
export function goToPosition([lon, lat]: Position): void {
  const map = mapHandle.current
  if (map === null) return
  uncoverMap()
  map.goTo({ lon, lat, zoom: Math.max(map.place().zoom, zoomAtPoint) }, 'ease')
  live.set({ target: [lon, lat] })
}

/** Moves the map to where a box is seen whole; one without extent is a place. */
export function goToBounds(bounds: BoundingBox): void {
  const [west, south, east, north] = bounds
  if (west === east && south === north) goToPosition([west, south])
  else {
    uncoverMap()
    mapHandle.current?.goTo({ bounds }, 'ease')
  }
}

/** Who goes somewhere wants to see it: on a narrow screen what lies over the map gives way. */
function uncoverMap(): void {
  if (isNarrow()) screen.set({ sheet: null, table: null })
}

/** Moves the map to a feature and shows its layer; one without a known place stays where it is listed. */
export function goToFeature(layer: LayerId, { bounds }: Feature): void {
  if (bounds === null) return
  showLayer(layer, true)
  goToBounds(bounds)
}
