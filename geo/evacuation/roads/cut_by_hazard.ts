import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Position as Coordinates } from 'geojson'
import type { Position } from '../../measures/position.ts'
import { middleOfPath } from './middle_of_path.ts'
import { pointAlong } from './plane.ts'
import type { HazardShape } from './road.ts'

export interface Piece {
  readonly path: readonly Position[]
  readonly isInside: boolean
}

/** A path cut where it enters the hazard and where it leaves it; in order, what touches none whole. */
export function cutByHazard(path: readonly Position[], hazard: HazardShape): Piece[] {
  const rings: readonly Coordinates[][] =
    hazard.type === 'Polygon' ? hazard.coordinates : hazard.coordinates.flat()
  const pieces: Piece[] = []
  let begun: Position[] = path.slice(0, 1)
  // A corner of the path may lie on the edge itself.
  const go = (to: Position) => {
    const last = begun.at(-1)
    if (last?.[0] !== to[0] || last[1] !== to[1]) begun.push(to)
  }
  const end = () => {
    if (begun.length > 1) pieces.push({ path: begun, isInside: isInside(begun, hazard) })
  }
  for (let at = 1; at < path.length; at += 1) {
    const [from, to] = [path[at - 1] as Position, path[at] as Position]
    for (const along of crossings(from, to, rings)) {
      const point = pointAlong(from, to, along)
      go(point)
      end()
      begun = [point]
    }
    go(to)
  }
  end()
  // A corner of the hazard is no way through it: pieces of one side that follow each other are one.
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.isInside === piece.isInside) {
      joined.splice(-1, 1, { ...piece, path: [...last.path, ...piece.path.slice(1)] })
    } else joined.push(piece)
  }
  return joined
}

/** Where a segment crosses a ring, in order, as shares of its length. */
function crossings(from: Position, to: Position, rings: readonly Coordinates[][]): number[] {
  const found: number[] = []
  const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const [south, north] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [a, b] = [ring[at - 1] as Coordinates, ring[at] as Coordinates]
      const [ax = 0, ay = 0, bx = 0, by = 0] = [a[0], a[1], b[0], b[1]]
      if (Math.max(ax, bx) < west || Math.min(ax, bx) > east) continue
      if (Math.max(ay, by) < south || Math.min(ay, by) > north) continue
      const turn = x * (by - ay) - y * (bx - ax)
      if (turn === 0) continue
      const along = ((ax - from[0]) * (by - ay) - (ay - from[1]) * (bx - ax)) / turn
      const across = ((ax - from[0]) * y - (ay - from[1]) * x) / turn
      if (along >= 0 && along <= 1 && across >= 0 && across <= 1) found.push(along)
    }
  }
  return [...new Set(found)].sort((one, other) => one - other)
}

/** By the middle of its longest segment: ends lie on the edge. */
function isInside(path: readonly Position[], hazard: HazardShape): boolean {
  const middle = middleOfPath(path)
  return middle !== undefined && booleanPointInPolygon([...middle], hazard)
}
