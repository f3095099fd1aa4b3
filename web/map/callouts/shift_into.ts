const edgePixels = 8
/** So much of a box stays beyond its place: a leader needs an edge to come from. */
const holdPixels = 12

/**
 * How far a box whose middle is somewhere along a side of the map is to be moved, to lie inside; in CSS pixels.
 *
 * @returns 0 for one that lies inside, that is larger than the map, or whose middle is not on the map at all:
 *   it goes with the map as it is moved away.
 */
export function shiftInto(middle: number, length: number, whole: number): number {
  const room = length / 2 + edgePixels
  if (middle < 0 || middle > whole || 2 * room > whole) return 0
  const most = Math.max(0, length / 2 - holdPixels)
  const shift = Math.max(room, Math.min(whole - room, middle)) - middle
  return Math.max(-most, Math.min(most, shift))
}
