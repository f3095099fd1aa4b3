import type { Position } from '../measures/position.ts'

/** How far the curve leaves the straight line, as a share of its length. */
const bow = 0.12
const pieces = 48

/**
 * Takes two positions and returns a curve between them, bowed to the left as one goes: a line that
 * no road or river takes, so that nobody reads a way across the border into it.
 */
export function bowedPath(from: Position, to: Position): Position[] {
  const shrink = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180)
  const [east, north] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  return Array.from({ length: pieces + 1 }, (_, index): Position => {
    const t = index / pieces
    const height = 4 * t * (1 - t) * bow
    return [
      from[0] + ((t * east - height * north) / shrink || 0),
      from[1] + t * north + height * east,
    ]
  })
}

/**
 * Takes a path and how long a dash and a gap are in pixels on it, and returns the dashes; the path
 * begins and ends with one.
 */
export function dashesOf(
  path: readonly Position[],
  pathPixels: number,
  dashPixels: number,
): Position[][] {
  const dashes = Math.max(2, Math.round(pathPixels / (2 * dashPixels)))
  const parts = 2 * dashes - 1
  return Array.from({ length: dashes }, (_, dash) => {
    const [begin, end] = [(2 * dash) / parts, (2 * dash + 1) / parts]
    const inside = path.filter((_, index) => {
      const at = index / (path.length - 1)
      return at > begin && at < end
    })
    return [along(path, begin), ...inside, along(path, end)]
  })
}

function along(path: readonly Position[], share: number): Position {
  const at = Math.min(share, 1) * (path.length - 1)
  const before = path[Math.min(Math.floor(at), path.length - 2)]
  const after = path[Math.min(Math.floor(at) + 1, path.length - 1)]
  if (!before || !after) throw new Error('A path needs two positions.')
  const rest = at - Math.min(Math.floor(at), path.length - 2)
  return [before[0] + rest * (after[0] - before[0]), before[1] + rest * (after[1] - before[1])]
}
