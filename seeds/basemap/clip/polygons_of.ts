import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'

/** The polygons of what a polygon operation gives: none for null, each with its interior rings. */
export function polygonsOf(shape: Feature<Polygon | MultiPolygon> | null): Position[][][] {
  if (!shape) return []
  const { type, coordinates } = shape.geometry
  return type === 'Polygon' ? [coordinates] : coordinates
}
