import type { MapView, ViewPlace } from './map_view.ts'

/** Stands in where the browser cannot draw: tables, search and details work on without a map. */
export function absentMap(place: ViewPlace): MapView {
  return {
    show: () => {},
    goTo: () => {},
    place: () => place,
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
