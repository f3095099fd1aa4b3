import { initialBearingDegrees } from '../../../geo/measures/bearing.ts'
import { destination } from '../../../geo/measures/destination.ts'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import type { Position } from '../../../geo/measures/position.ts'

/** Over so short a piece the shortest line and the straight one on the map are the same pixel. */
const pieceMetres = 5_000
const mostPieces = 200

/**
 * Takes two positions (degrees, WGS 84) and returns the shortest line between them over the
 * ellipsoid as positions close enough to be joined straight, both ends exactly as given.
 */
export function geodesicLine(from: Position, to: Position): Position[] {
  const metres = distanceMetres(from, to)
  const bearing = initialBearingDegrees(from, to)
  const pieces = Math.min(mostPieces, Math.ceil(metres / pieceMetres))
  if (bearing === null || pieces < 2) return [from, to]
  const between = Array.from({ length: pieces - 1 }, (_, index) =>
    destination(from, bearing, (metres * (index + 1)) / pieces),
  )
  return [from, ...between, to]
}

/** The place half way along the shortest line between two positions. */
export function halfWay(from: Position, to: Position): Position {
  const bearing = initialBearingDegrees(from, to)
  return bearing === null ? from : destination(from, bearing, distanceMetres(from, to) / 2)
}
