import type { Polygon } from 'geojson'
import type { BoundingBox } from './bounding_box.ts'

/**
 * Takes a box in any unit and returns it as a polygon in the same unit, its ring counter-clockwise as
 * RFC 7946 (3.1.6) has it, closed by its first corner.
 */
export function boxPolygon([west, south, east, north]: BoundingBox): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
