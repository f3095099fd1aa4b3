import { distanceMetres } from '../measures/distance.ts'
import type { Position } from '../measures/position.ts'
import type { MapFrame } from './map_frame.ts'

/**
 * A sheet of a smaller scale is an overview: no projection keeps the scale of so much of the globe to the
 * width of a line, and no ruler is laid on it without knowing by how much.
 */
export const overviewDenominator = 1_000_000

/** How far off the written scale the map is between its sides, at half of its height: 0.001 for a thousandth too long. */
export function scaleAcross({ box, denominator, metres, projection }: MapFrame): number {
  const [west, south, east, north] = metres
  const middle = (south + north) / 2
  const across = between([west, middle], [east, middle], projection)
  return across / ((box.width / 1000) * denominator) - 1
}

/** The most that a piece of a map, a quarter as long as its side, is off the written scale; as a share. */
export function worstScale({ metres, projection }: MapFrame): number {
  const [west, south, east, north] = metres
  const shares = [0, 0.25, 0.5, 0.75, 1]
  const x = (share: number) => west + share * (east - west)
  const y = (share: number) => south + share * (north - south)
  const pieces = shares.slice(1).flatMap((to, at) =>
    shares.flatMap((beside): readonly (readonly [Position, Position])[] => [
      [
        [x(shares[at] ?? 0), y(beside)],
        [x(to), y(beside)],
      ],
      [
        [x(beside), y(shares[at] ?? 0)],
        [x(beside), y(to)],
      ],
    ]),
  )
  const offs = pieces.map(([from, to]) => {
    const onPaper = Math.hypot(to[0] - from[0], to[1] - from[1])
    return Math.abs(between(from, to, projection) / onPaper - 1)
  })
  return Math.max(...offs)
}

const between = (from: Position, to: Position, { toGlobe }: MapFrame['projection']): number =>
  distanceMetres(toGlobe(from), toGlobe(to))
