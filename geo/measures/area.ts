import { ELLIPSOID } from './ellipsoid.ts'
import { type PositionList, positionFrom } from './position.ts'

/** A GeoJSON Polygon or MultiPolygon in degrees on WGS 84. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly PositionList[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly PositionList[])[] }

/**
 * Takes a polygon or multipolygon (degrees, WGS 84) and returns its geodesic area in square
 * metres: outer rings minus their holes, whichever way the rings turn. Rings may be closed or
 * open. A drawn area is not the official one: show a unit's official area from its decree.
 * Throws on a number that is not finite. Source: Karney, Algorithms for geodesics, 2013.
 */
export function areaSquareMetres(geometry: AreaGeometry): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.reduce((sum, rings) => sum + polygonSquareMetres(rings), 0)
}

function polygonSquareMetres(rings: readonly PositionList[]): number {
  const [outer, ...holes] = rings
  if (!outer) return 0
  return holes.reduce((rest, hole) => rest - ringSquareMetres(hole), ringSquareMetres(outer))
}

function ringSquareMetres(ring: PositionList): number {
  const polygon = ELLIPSOID.Polygon()
  for (const coordinates of ring) {
    const [longitude, latitude] = positionFrom(coordinates)
    polygon.AddPoint(latitude, longitude)
  }
  const { area } = polygon.Compute(false, true)
  if (area === undefined || !Number.isFinite(area)) {
    throw new RangeError('A ring holds a number that is not finite')
  }
  return Math.abs(area)
}
