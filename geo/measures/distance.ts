import { ELLIPSOID, GEODESIC_OUTPUT } from './ellipsoid.ts'
import type { Position } from './position.ts'

/**
 * Takes two positions (degrees, WGS 84) and returns the length in metres of the shortest line
 * between them over the ellipsoid, heights ignored. Throws on a number that is not finite.
 * Source: Karney, Algorithms for geodesics, 2013.
 */
export function distanceMetres(from: Position, to: Position): number {
  const { s12 } = ELLIPSOID.Inverse(from[1], from[0], to[1], to[0], GEODESIC_OUTPUT.distance)
  if (s12 === undefined || !Number.isFinite(s12)) {
    throw new RangeError(`No distance between ${from.join(', ')} and ${to.join(', ')}`)
  }
  return s12
}
