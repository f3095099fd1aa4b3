import type { Geometry } from 'geojson'
import { type Position, type PositionList, positionFrom } from '../../geo/measures/position.ts'

/** The lines and rings of a geometry, corner by corner; a point is a line of one. */
export function cornersOf(geometry: Geometry): readonly (readonly Position[])[] {
  return linesOf(geometry).map((line) => line.map(positionFrom))
}

function linesOf(geometry: Geometry): readonly PositionList[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf)
  }
}
