import type { MapView, ViewPlace } from './map_view.ts'
import { seenBox } from './seen_box.ts'

/** Of what size a map would be, in CSS pixels. */
const standIn = { width: 800, height: 600 }

/** Stands in where the browser cannot draw: tables, search and details work on without a map. */
export function absentMap(place: ViewPlace): MapView {
  return {
    show: () => {},
    goTo: () => {},
    place: () => place,
    seen: () => seenBox(place, standIn),
    placeSeeing: () => place,
    flyTo: () => 0,
    zoomBy: () => {},
    resetNorth: () => {},
    addMeasurePoint: () => {},
    undoMeasurePoint: () => {},
    clearMeasure: () => {},
    draw: () => Promise.resolve(null),
    retry: () => {},
    renew: () => {},
    screenshotReady: () => Promise.resolve(),
    destroy: () => {},
  }
}
