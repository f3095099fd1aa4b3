import type { TileFeature } from './decode_tile.ts'

const extent = 4096

interface Point {
  readonly x: number
  readonly y: number
}
type Part = readonly Point[]

/**
 * How far two drawings of a feature are apart, in tile units: the farthest that a corner of one lies
 * from the outline of the other, within the tile. Not how many corners either has, nor where its rings begin.
 *
 * @param countsOf the parts of a drawing that the other one must have too.
 */
export function apart(
  one: TileFeature,
  other: TileFeature | undefined,
  countsOf: (drawn: TileFeature) => readonly Part[],
): number {
  if (other === undefined) return Number.POSITIVE_INFINITY
  return Math.max(farthest(countsOf(one), other.geometry), farthest(countsOf(other), one.geometry))
}

const farthest = (from: readonly Part[], to: readonly Part[]) =>
  Math.max(
    0,
    ...from
      .flat()
      .filter(isInTile)
      .map((point) => Math.min(...to.map((part) => toPart(point, part)))),
  )

const isInTile = ({ x, y }: Point) => x >= 0 && x <= extent && y >= 0 && y <= extent

function toPart(point: Point, part: Part): number {
  const [first] = part
  if (first === undefined) return Number.POSITIVE_INFINITY
  if (part.length === 1) return Math.hypot(point.x - first.x, point.y - first.y)
  return Math.min(
    ...part.slice(1).map((end, before) => toSegment(point, part[before] ?? first, end)),
  )
}

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const nearest = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy)
}
