import { keyOf, type LonLat } from '../../basemap/clip/lon_lat.ts'
import { nearestOnLine } from '../../basemap/clip/nearest_on_line.ts'

const onLineMetres = 2

/**
 * Cuts a line at positions that stand on it, in the order of the line. Each becomes a vertex, the
 * last of one piece and the first of the next.
 *
 * @returns one piece more than there are positions.
 * @throws if a position is more than 2 m off the line, or they are out of order.
 */
export function cutAt(line: readonly LonLat[], positions: readonly LonLat[]): LonLat[][] {
  const [position, ...later] = positions
  if (!position) return [[...line]]
  const { segment, metres } = nearestOnLine(line, position)
  if (metres > onLineMetres) {
    throw new Error(`${keyOf(position)} is not on what is left of the line; check the order.`)
  }
  const differs = (vertex: LonLat) => keyOf(vertex) !== keyOf(position)
  const before = [...line.slice(0, segment + 1).filter(differs), position]
  const after = [position, ...line.slice(segment + 1).filter(differs)]
  return after.length > 1 ? [before, ...cutAt(after, later)] : [before, after]
}
