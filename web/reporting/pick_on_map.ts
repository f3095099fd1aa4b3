import { groundMetresPerPixel } from '../../geo/measures/ground_resolution.ts'
import type { Position } from '../../geo/measures/position.ts'
import { mapHandle } from '../state/map_handle.ts'
import { pickingPlace } from '../state/picking_place.ts'
import { screen } from '../state/screen.ts'
import { fillIn } from './draft.ts'

/** A finger hides so much of the map. */
const fingerPixels = 20
/** Finer than this nobody points by hand; what is drawn beneath is no better. */
const finestMetres = 20

/** The report gives way to the map until a place is pressed there. */
export function beginPicking(): void {
  pickingPlace.set({ take: takePlace })
  screen.set({ reporting: false, tool: 'none', sheet: null, table: null })
}

/** The report is back, with a place or without. */
export function endPicking(): void {
  pickingPlace.set({ take: null })
  screen.set({ reporting: true })
}

/** For who has no pointer: what lies in the middle. */
export function takeMiddle(): void {
  const place = mapHandle.current?.place()
  if (place) takePlace([place.lon, place.lat])
}

function takePlace(position: Position): void {
  const zoom = mapHandle.current?.place().zoom ?? 0
  const metres = fingerPixels * groundMetresPerPixel(zoom, position[1])
  const accuracyMetres = Math.max(finestMetres, Math.round(metres))
  fillIn({ place: { position, accuracyMetres, from: 'map' } })
  endPicking()
}
