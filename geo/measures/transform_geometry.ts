import type { Geometry } from 'geojson'
import { err, ok, type Result } from '../result.ts'
import type { EpsgCode } from './coordinate_systems.ts'
import { positionFrom } from './position.ts'
import { type TransformFailure, toWgs84 } from './transform_position.ts'

/** Why a geometry cannot be transformed, with the first coordinates that could not be. */
export interface GeometryTransformFailure {
  readonly reason: TransformFailure
  readonly coordinates: readonly number[]
}

/**
 * Takes a GeoJSON geometry in a coordinate system and returns it on WGS 84 ([longitude, latitude]
 * in degrees), or the first position that has no place there. Heights are dropped: the shift
 * between the datums says nothing about them.
 */
export function geometryToWgs84(
  geometry: Geometry,
  from: EpsgCode,
): Result<Geometry, GeometryTransformFailure> {
  const failures: GeometryTransformFailure[] = []

  const point = (coordinates: number[]): number[] => {
    const moved = toWgs84(positionFrom(coordinates), from)
    if (moved.ok) return [...moved.value]
    failures.push({ reason: moved.error, coordinates })
    return coordinates
  }
  const line = (coordinates: number[][]) => coordinates.map(point)
  const area = (coordinates: number[][][]) => coordinates.map(line)

  const move = (part: Geometry): Geometry => {
    switch (part.type) {
      case 'Point':
        return { type: part.type, coordinates: point(part.coordinates) }
      case 'MultiPoint':
      case 'LineString':
        return { type: part.type, coordinates: line(part.coordinates) }
      case 'MultiLineString':
      case 'Polygon':
        return { type: part.type, coordinates: area(part.coordinates) }
      case 'MultiPolygon':
        return { type: part.type, coordinates: part.coordinates.map(area) }
      case 'GeometryCollection':
        return { type: part.type, geometries: part.geometries.map(move) }
    }
  }

  const moved = move(geometry)
  const [firstFailure] = failures
  return firstFailure ? err(firstFailure) : ok(moved)
}
