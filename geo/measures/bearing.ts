import { ELLIPSOID, GEODESIC_OUTPUT } from './ellipsoid.ts'
import type { Position } from './position.ts'

/**
 * Takes two positions (degrees, WGS 84) and returns the direction in which the shortest line
 * leaves the first one: degrees clockwise from true north, 0 ≤ bearing < 360. Two equal positions
 * have no bearing: null. Throws on a number that is not finite.
 */
export function initialBearingDegrees(from: Position, to: Position): number | null {
  return bearings(from, to)?.initial ?? null
}

/** As `initialBearingDegrees`, but the direction in which the line arrives at the second one. */
export function finalBearingDegrees(from: Position, to: Position): number | null {
  return bearings(from, to)?.final ?? null
}

function bearings(from: Position, to: Position): { initial: number; final: number } | null {
  const { azi1, azi2, s12 } = ELLIPSOID.Inverse(
    from[1],
    from[0],
    to[1],
    to[0],
    GEODESIC_OUTPUT.distance | GEODESIC_OUTPUT.azimuth,
  )
  if (azi1 === undefined || azi2 === undefined || s12 === undefined || !Number.isFinite(s12)) {
    throw new RangeError(`No bearing from ${from.join(', ')} to ${to.join(', ')}`)
  }
  return s12 === 0 ? null : { initial: clockwise(azi1), final: clockwise(azi2) }
}

function clockwise(azimuthDegrees: number): number {
  const turned = (azimuthDegrees + 360) % 360
  // −1e-15 + 360 rounds to 360 itself
  return turned === 360 ? 0 : turned
}
