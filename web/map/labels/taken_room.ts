import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Box } from './free_room.ts'

/**
 * What is drawn over the map by others than MapLibre, and would hide the names beneath it: MapLibre knows
 * nothing of it. Asked whenever names are placed.
 */
const taken = new WeakMap<MapLibreMap, Map<object, () => readonly Box[]>>()

/** @returns a function that gives the room free again. */
export function takeRoom(map: MapLibreMap, boxes: () => readonly Box[]): () => void {
  const key = {}
  const all = taken.get(map) ?? new Map<object, () => readonly Box[]>()
  taken.set(map, all.set(key, boxes))
  return () => {
    all.delete(key)
    placeNamesAnew(map)
  }
}

export const roomTaken = (map: MapLibreMap): readonly Box[] =>
  [...(taken.get(map)?.values() ?? [])].flatMap((boxes) => boxes())

/** What takes the room is another than it was, though the map has not moved. */
export function placeNamesAnew(map: MapLibreMap): void {
  map.style?.triggerSymbolPlacement()
  map.triggerRepaint()
}
