import type { Geometry } from 'geojson'

/** `[west, south, east, north]` in the unit of the coordinates, as in GeoJSON. */
export type BoundingBox = readonly [number, number, number, number]

/**
 * Takes any GeoJSON geometry, collections included, and returns the box around all its positions,
 * in their own unit; null for a geometry without positions. A geometry that crosses the 180th
 * meridian gets the long way round: nothing near Viet Nam does.
 */
export function boundingBox(geometry: Geometry): BoundingBox | null {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  widen(box, geometry)
  return box.west <= box.east ? [box.west, box.south, box.east, box.north] : null
}

interface GrowingBox {
  west: number
  south: number
  east: number
  north: number
}

type Nested = readonly (number | Nested)[]

function widen(box: GrowingBox, geometry: Geometry): void {
  if (geometry.type === 'GeometryCollection') {
    for (const member of geometry.geometries) widen(box, member)
  } else {
    widenByCoordinates(box, geometry.coordinates)
  }
}

function widenByCoordinates(box: GrowingBox, coordinates: Nested): void {
  const [x, y] = coordinates
  if (typeof x === 'number' && typeof y === 'number') {
    box.west = Math.min(box.west, x)
    box.south = Math.min(box.south, y)
    box.east = Math.max(box.east, x)
    box.north = Math.max(box.north, y)
    return
  }
  for (const inner of coordinates) {
    if (typeof inner !== 'number') widenByCoordinates(box, inner)
  }
}
