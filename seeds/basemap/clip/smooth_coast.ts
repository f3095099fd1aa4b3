import { polygon, simplify } from '@turf/turf'
import { dropNeedles } from './drop_needles.ts'
import { type LonLat, lonLatOf } from './lon_lat.ts'

// About 10 m: half a millimetre on a sheet at 1:20,000, and finer than the coast is known.
const toleranceDegrees = 0.0001
// Jetties, and what simplification leaves of an inlet.
const sharpestDegrees = 18

/**
 * Takes from a coast the vertices that lie within 10 m of a straight edge, and its needles.
 *
 * @param ring closed ring.
 * @returns the closed ring; one that is nothing but a needle comes back empty.
 */
export function smoothCoast(ring: readonly LonLat[]): LonLat[] {
  if (ring.length < 4) return []
  const shape = polygon([ring.map((vertex) => [...vertex])])
  const { geometry } = simplify(shape, { tolerance: toleranceDegrees, highQuality: true })
  return dropNeedles((geometry.coordinates[0] ?? []).map(lonLatOf), sharpestDegrees)
}
