import { booleanPointInPolygon, polygon } from '@turf/turf'
import type { LonLat } from './lon_lat.ts'
import { nearestOnLine } from './nearest_on_line.ts'

export type Country = 'VN' | 'CN'

// An islet twice as far from the other country's land as from its own is taken to be its own.
const clearRatio = 2

/**
 * Which country an islet belongs to, by the country whose land in the package is nearest. The
 * package knows the larger islands itself.
 *
 * @param islet closed ring.
 * @param lands closed rings of each country's land in the region.
 * @returns the country, or undefined where the source does not make it clear: no guess is drawn.
 */
export function countryOfIslet(
  islet: readonly LonLat[],
  lands: Readonly<Record<Country, readonly (readonly LonLat[])[]>>,
): Country | undefined {
  const [at] = islet
  if (!at) return undefined
  const toVietNam = distanceMetres(at, lands.VN)
  const toChina = distanceMetres(at, lands.CN)
  if (toChina >= toVietNam * clearRatio) return 'VN'
  if (toVietNam >= toChina * clearRatio) return 'CN'
  return undefined
}

function distanceMetres(at: LonLat, lands: readonly (readonly LonLat[])[]): number {
  const distances = lands.map((ring) => {
    const isInside = booleanPointInPolygon([...at], polygon([ring.map((vertex) => [...vertex])]))
    return isInside ? 0 : nearestOnLine(ring, at).metres
  })
  return Math.min(...distances)
}
