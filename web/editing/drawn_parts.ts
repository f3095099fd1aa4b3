import type { Geometry, LineString, Point, Polygon } from 'geojson'
import type { DrawnKind, DrawnPart } from '../map/map_view.ts'

/** A geometry as it is drawn, part by part. */
export interface Parts {
  readonly drawn: readonly DrawnPart[]
  /** Areas with holes, which can be seen and not drawn over: they stay as they are. */
  readonly kept: readonly Polygon[]
}

export function partsOf(geometry: Geometry | null): Parts {
  const polygons = geometry === null ? [] : polygonsOf(geometry)
  const isWhole = ({ coordinates }: Polygon) => coordinates.length === 1
  return {
    drawn: [
      ...(geometry === null ? [] : pointsAndLines(geometry)),
      ...polygons.filter((each) => isWhole(each)),
    ],
    kept: polygons.filter((each) => !isWhole(each)),
  }
}

/** The geometry that the parts make; null for none. */
export function geometryOf(kind: DrawnKind, { drawn, kept }: Parts): Geometry | null {
  if (kind === 'point') return drawn.find((part) => part.type === 'Point') ?? null
  if (kind === 'line') {
    const lines = drawn.filter((part) => part.type === 'LineString')
    if (lines.length === 0) return null
    return { type: 'MultiLineString', coordinates: lines.map((line) => line.coordinates) }
  }
  const polygons = [...drawn.filter((part) => part.type === 'Polygon'), ...kept]
  if (polygons.length === 0) return null
  return { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.coordinates) }
}

function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  if (geometry.type !== 'MultiPolygon') return []
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

function pointsAndLines(geometry: Geometry): (Point | LineString)[] {
  if (geometry.type === 'Point' || geometry.type === 'LineString') return [geometry]
  if (geometry.type !== 'MultiLineString') return []
  return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
}
