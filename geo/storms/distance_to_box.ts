import { distanceMetres } from '../measures/distance.ts'
import type { Position } from '../measures/position.ts'

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number]

/**
 * Kilometres from the middle of a storm to the box around a unit; 0 inside. A bulletin gives the middle to
 * a tenth of a degree, which is more than a box is off the outline of a ward.
 */
export function kilometresToBox(from: Position, box: Box): number {
  const nearest = nearestOf(from, box)
  return nearest[0] === from[0] && nearest[1] === from[1]
    ? 0
    : distanceMetres(from, nearest) / 1_000
}

/** So far off at most is what is measured on a sphere, as a share: the earth is flatter by less. */
export const roughShare = 0.006

/** The same on a sphere, which takes a fiftieth of the time. */
export function roughKilometresToBox(from: Position, box: Box): number {
  const [lon, lat] = nearestOf(from, box)
  const [dLon, dLat] = [sineOfHalf(lon - from[0]), sineOfHalf(lat - from[1])]
  const across = Math.cos(from[1] * radians) * Math.cos(lat * radians)
  return 2 * meanRadiusKm * Math.asin(Math.sqrt(dLat * dLat + across * dLon * dLon))
}

const meanRadiusKm = 6_371
const radians = Math.PI / 180
const sineOfHalf = (degrees: number) => Math.sin((degrees * radians) / 2)

const nearestOf = ([lon, lat]: Position, [west, south, east, north]: Box): Position => [
  Math.min(Math.max(lon, west), east),
  Math.min(Math.max(lat, south), north),
]
