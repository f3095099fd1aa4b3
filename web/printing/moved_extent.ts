import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Position } from '../../geo/measures/position.ts'

/** An extent as large as before, in degrees, with another middle; never beyond the grid's own ends. */
export function movedTo(
  [west, south, east, north]: BoundingBox,
  [lon, lat]: Position,
): BoundingBox {
  const [halfWidth, halfHeight] = [(east - west) / 2, (north - south) / 2]
  const x = Math.min(Math.max(lon, -180 + halfWidth), 180 - halfWidth)
  const y = Math.min(Math.max(lat, -80 + halfHeight), 84 - halfHeight)
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight]
}
