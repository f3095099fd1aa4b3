import type { LonLat } from './lon_lat.ts'

/** A closed ring turned to run counter-clockwise, as RFC 7946 wants an exterior ring. */
export function counterClockwise(ring: readonly LonLat[]): LonLat[] {
  return signedArea(ring) < 0 ? ring.toReversed() : [...ring]
}

/** Twice the area would do for the sign; in square degrees, positive when counter-clockwise. */
function signedArea(ring: readonly LonLat[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const next = ring[index + 1]
    return next ? sum + (x * next[1] - next[0] * y) / 2 : sum
  }, 0)
}
