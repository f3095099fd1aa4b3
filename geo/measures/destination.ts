import { ELLIPSOID, GEODESIC_OUTPUT } from './ellipsoid.ts'
import type { Position } from './position.ts'

/**
 * Takes a start (degrees, WGS 84), a bearing (degrees clockwise from true north) and a distance
 * (metres) and returns the position reached along the geodesic. Its longitude runs on past ±180°
 * rather than jumping. Throws on a number that is not finite.
 */
export function destination(
  from: Position,
  bearingDegrees: number,
  distanceMetres: number,
): Position {
  const { lat2, lon2 } = ELLIPSOID.Direct(
    from[1],
    from[0],
    bearingDegrees,
    distanceMetres,
    GEODESIC_OUTPUT.unrolledPosition,
  )
  if (lat2 === undefined || lon2 === undefined || !Number.isFinite(lat2 + lon2)) {
    throw new RangeError(
      `No destination from ${from.join(', ')} at ${bearingDegrees}° over ${distanceMetres} m`,
    )
  }
  return [lon2, lat2]
}
