import type { Position, PositionList } from '../measures/position.ts'

interface Cell {
  readonly x: number
  readonly y: number
  readonly half: number
  /** How far its middle is from the nearest edge; below 0 outside. */
  readonly depth: number
  /** No point of the cell is deeper than this. */
  readonly atMost: number
}

/**
 * Takes a polygon (rings in degrees, the outer one first) and returns the place inside it that is
 * farthest from its edges: the middle of the largest circle that fits, where a name has most room.
 * To a fortieth of the polygon's width. Source: Garcia-Castellanos and Lombardo 2007, as refined
 * by the quartering search of V. Agafonkin's polylabel.
 */
export function innermostPoint(rings: readonly PositionList[]): Position | null {
  const outer = rings[0] ?? []
  const latitude = outer[0]?.[1]
  if (latitude === undefined) return null
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const plane = rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [x * shrink, y]))
  const xs = plane[0]?.map(([x]) => x) ?? []
  const ys = plane[0]?.map(([, y]) => y) ?? []
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [south, north] = [Math.min(...ys), Math.max(...ys)]
  const half = Math.min(east - west, north - south) / 2
  if (!(half > 0)) return outer[0] ? [outer[0][0] ?? 0, latitude] : null
  const waiting: Cell[] = []
  for (let x = west + half; x < east + half; x += 2 * half) {
    for (let y = south + half; y < north + half; y += 2 * half) {
      waiting.push(cell(plane, x, y, half))
    }
  }
  const best = deepest(plane, waiting, Math.max(east - west, north - south) / 40)
  return best ? [best.x / shrink, best.y] : null
}

function deepest(plane: readonly Position[][], waiting: Cell[], precision: number) {
  let best: Cell | undefined
  for (;;) {
    waiting.sort((one, other) => one.atMost - other.atMost)
    const next = waiting.pop()
    if (!next) return best
    if (!best || next.depth > best.depth) best = next
    if (next.atMost - best.depth <= precision) continue
    const quarter = next.half / 2
    for (const x of [next.x - quarter, next.x + quarter]) {
      for (const y of [next.y - quarter, next.y + quarter]) {
        waiting.push(cell(plane, x, y, quarter))
      }
    }
  }
}

function cell(plane: readonly Position[][], x: number, y: number, half: number): Cell {
  const depth = signedDistance(plane, x, y)
  return { x, y, half, depth, atMost: depth + half * Math.SQRT2 }
}

function signedDistance(plane: readonly Position[][], x: number, y: number): number {
  let inside = false
  let nearest = Infinity
  for (const ring of plane) {
    let from = ring.at(-1)
    for (const to of ring) {
      if (!from) continue
      if (to[1] > y !== from[1] > y) {
        const crossing = ((from[0] - to[0]) * (y - to[1])) / (from[1] - to[1]) + to[0]
        if (x < crossing) inside = !inside
      }
      nearest = Math.min(nearest, distanceToSide(x, y, from, to))
      from = to
    }
  }
  return inside ? nearest : -nearest
}

function distanceToSide(x: number, y: number, from: Position, to: Position): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy)
}
