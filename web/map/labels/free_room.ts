/** In pixels from the map's upper left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Whether a box lies wholly on a map of this size, and under none of the boxes that lie over it. */
export function isInFreeRoom(
  [left, top, right, bottom]: Box,
  map: { readonly width: number; readonly height: number },
  over: readonly Box[],
): boolean {
  if (left < 0 || top < 0 || right > map.width || bottom > map.height) return false
  return over.every(
    ([overLeft, overTop, overRight, overBottom]) =>
      right <= overLeft || left >= overRight || bottom <= overTop || top >= overBottom,
  )
}
