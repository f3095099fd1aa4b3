import { distanceMetres } from './distance.ts'
import { type PositionList, positionFrom } from './position.ts'

/** A GeoJSON LineString or MultiLineString in degrees on WGS 84. */
export type LineGeometry =
  | { readonly type: 'LineString'; readonly coordinates: PositionList }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly PositionList[] }

/**
 * Takes a line (degrees, WGS 84) and returns its geodesic length in metres, the parts of a multi
 * line added up. A line of fewer than two positions has length 0. Throws on a number that is not
 * finite.
 */
export function lineLengthMetres(line: LineGeometry): number {
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates
  return parts.reduce((sum, part) => sum + partLengthMetres(part), 0)
}

function partLengthMetres(part: PositionList): number {
  const positions = part.map(positionFrom)
  let metres = 0
  let previous = positions[0]
  for (const position of positions) {
    if (previous) metres += distanceMetres(previous, position)
    previous = position
  }
  return metres
}
