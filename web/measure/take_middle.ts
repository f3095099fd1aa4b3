import { mapHandle } from '../state/map_handle.ts'

/** Sets a point of the measurement in the middle of the map, for who has no pointer. */
export function takeMiddle(): void {
  const map = mapHandle.current
  if (map === null) return
  const { lon, lat } = map.place()
  map.addMeasurePoint([lon, lat])
}
