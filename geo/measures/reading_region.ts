import type { Position } from './position.ts'

/**
 * Takes a position (degrees, WGS 84) and tells whether it lies in the region where a bare pair of
 * numbers is believed to be a coordinate: Viet Nam, its seas, and what borders on them.
 */
export function isInReadingRegion([longitude, latitude]: Position): boolean {
  return longitude >= 100 && longitude <= 120 && latitude >= 4 && latitude <= 28
}
