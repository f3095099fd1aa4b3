import type { LineString, Polygon } from 'geojson'
import type { GeoJSONStoreGeometries } from 'terra-draw'

/**
 * The line or the area without one corner.
 *
 * @param corner counted from 0 along the line, or along the outer ring.
 * @returns null where too few would be left, and for what has no corners.
 */
export function withoutCorner(
  geometry: GeoJSONStoreGeometries,
  corner: number,
): LineString | Polygon | null {
  if (geometry.type === 'LineString') {
    const coordinates = geometry.coordinates.toSpliced(corner, 1)
    return coordinates.length < 2 ? null : { type: 'LineString', coordinates }
  }
  if (geometry.type !== 'Polygon') return null
  const left = (geometry.coordinates[0] ?? []).slice(0, -1).toSpliced(corner, 1)
  if (left.length < 3) return null
  return { type: 'Polygon', coordinates: [[...left, ...left.slice(0, 1)]] }
}
