import { segmentsOf } from './crossings.ts'
import { type LonLat, planarMetres, roundPosition } from './lon_lat.ts'

interface Nearest {
  /** Rounded to five decimals. */
  readonly position: LonLat
  readonly metres: number
  /** The segment it lies on: the one that begins at this vertex. */
  readonly segment: number
}

/**
 * The point of a line that is nearest to a position, on a plane stretched at its latitude.
 *
 * @throws if the line has no segment.
 */
export function nearestOnLine(line: readonly LonLat[], position: LonLat): Nearest {
  const candidates = segmentsOf(line).map(([from, to], segment) => {
    const foot = footOn(from, to, position)
    return { position: roundPosition(foot), metres: planarMetres(position, foot), segment }
  })
  const [first, ...rest] = candidates
  if (!first) throw new Error('A line needs two vertices.')
  return rest.reduce((nearest, other) => (other.metres < nearest.metres ? other : nearest), first)
}

function footOn(from: LonLat, to: LonLat, position: LonLat): LonLat {
  const stretch = Math.cos((position[1] * Math.PI) / 180) ** 2
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const dot = (position[0] - from[0]) * x * stretch + (position[1] - from[1]) * y
  const share = Math.min(1, Math.max(0, dot / (x * x * stretch + y * y)))
  return [from[0] + share * x, from[1] + share * y]
}
