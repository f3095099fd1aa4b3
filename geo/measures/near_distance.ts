import type { Position } from './position.ts'

const radians = Math.PI / 180
/** WGS 84. */
const equatorialRadiusMetres = 6_378_137
const eccentricitySquared = 0.006694379990141317

/**
 * The metres between two positions (degrees, WGS 84) that lie near each other, on the ellipsoid as if it
 * were flat there: at up to 100 km off by less than a thousandth of what `distanceMetres` gives, at a
 * fiftieth of the work. For where very many pairs are weighed against each other.
 */
export function nearDistanceMetres(from: Position, to: Position): number {
  const latitude = ((from[1] + to[1]) / 2) * radians
  const bulge = 1 - eccentricitySquared * Math.sin(latitude) ** 2
  const acrossRadius = equatorialRadiusMetres / Math.sqrt(bulge)
  const alongRadius = (acrossRadius * (1 - eccentricitySquared)) / bulge
  return Math.hypot(
    (to[0] - from[0]) * radians * acrossRadius * Math.cos(latitude),
    (to[1] - from[1]) * radians * alongRadius,
  )
}
