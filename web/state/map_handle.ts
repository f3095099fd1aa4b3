import type { MapView } from '../map/map_view.ts'

/** The one map on the screen, for whoever the user has asked to move it; null while there is none. */
export const mapHandle: { current: MapView | null } = { current: null }
