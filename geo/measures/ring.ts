import type { Polygon } from 'geojson'
import { destination } from './destination.ts'
import type { Position } from './position.ts'

/**
 * Takes a centre (degrees, WGS 84), a radius (metres, above 0) and the number of corners, and
 * returns the geodesic circle as a GeoJSON Polygon, closed, counterclockwise as RFC 7946 asks.
 * Every corner lies exactly on the circle; with the 64 corners of the default the edges run at
 * most 0.12 % of the radius inside it. Throws on a radius that is not above 0.
 */
export function ringAround(centre: Position, radiusMetres: number, corners = 64): Polygon {
  if (!(radiusMetres > 0)) {
    throw new RangeError(`A ring needs a radius above 0 metres, got ${radiusMetres}`)
  }
  const ring = Array.from({ length: corners }, (_, corner) => [
    ...destination(centre, (-360 * corner) / corners, radiusMetres),
  ])
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }
}
