import { distanceMetres } from '../measures/distance.ts'
import type { Position } from '../measures/position.ts'

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number]

/**
 * Kilometres from the middle of a storm to the box around a unit; 0 inside. A bulletin gives the middle to
 * a tenth of a degree, which is more than a box is off the outline of a ward.
 */
export function kilometresToBox([lon, lat]: Position, [west, south, east, north]: Box): number {
  const nearest: Position = [
    Math.min(Math.max(lon, west), east),
    Math.min(Math.max(lat, south), north),
  ]
  return nearest[0] === lon && nearest[1] === lat ? 0 : distanceMetres([lon, lat], nearest) / 1_000
}
