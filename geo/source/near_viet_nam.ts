import { surroundings } from '../measures/surroundings.ts'

/**
 * Whether a position (degrees, WGS 84) lies in Viet Nam or its surroundings: 102–118 E, 6–24 N, both
 * archipelagos inside. A slip of a digit is likelier than a feature outside.
 */
export function isNearVietNam(lon: number, lat: number): boolean {
  const [west, south, east, north] = surroundings
  return lon >= west && lon <= east && lat >= south && lat <= north
}
