import type { Geometry } from 'geojson'
import type { Position } from '../../geo/measures/position.ts'
import type { DrawnKind } from '../map/map_view.ts'

/** A part that is being drawn as a geometry; null while it has too few corners to measure anything. */
export function sketchGeometry(kind: DrawnKind, corners: readonly Position[]): Geometry | null {
  const positions = corners.map(([lon, lat]) => [lon, lat])
  const [first] = positions
  if (kind === 'point' || first === undefined || positions.length < 2) return null
  // Two corners of an area are the first side of it.
  if (kind === 'line' || positions.length === 2) {
    return { type: 'LineString', coordinates: positions }
  }
  return { type: 'Polygon', coordinates: [[...positions, first]] }
}
