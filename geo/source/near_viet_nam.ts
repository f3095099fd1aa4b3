/**
 * Whether a position (degrees, WGS 84) lies in Viet Nam or its surroundings: 102–118 E, 6–24 N, both
 * archipelagos inside. A slip of a digit is likelier than a feature outside.
 */
export function isNearVietNam(lon: number, lat: number): boolean {
  return lon >= 102 && lon <= 118 && lat >= 6 && lat <= 24
}
