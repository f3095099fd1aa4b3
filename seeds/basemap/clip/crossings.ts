import { keyOf, type LonLat, roundPosition } from './lon_lat.ts'

interface Crossing {
  /** Rounded to five decimals, so that it can become a vertex of both lines. */
  readonly position: LonLat
  /** The line's segment it lies on: the one that begins at this vertex. */
  readonly segment: number
}

/** Where a line meets another, touching included, in the order of the line. */
export function crossings(line: readonly LonLat[], other: readonly LonLat[]): Crossing[] {
  const seen = new Set<string>()
  return segmentsOf(line).flatMap(([from, to], segment) =>
    segmentsOf(other)
      .flatMap(([a, b]) => meeting(from, to, a, b) ?? [])
      .toSorted((first, second) => first.along - second.along)
      .flatMap(({ position }) => {
        if (seen.has(keyOf(position))) return []
        seen.add(keyOf(position))
        return [{ position, segment }]
      }),
  )
}

export function segmentsOf(line: readonly LonLat[]): (readonly [LonLat, LonLat])[] {
  return line.flatMap((vertex, index) => {
    const next = line[index + 1]
    return next ? [[vertex, next] as const] : []
  })
}

// A thousandth of a millimetre of slack, so that a line ending on a vertex of the other meets it.
const slack = 1e-9

function meeting(from: LonLat, to: LonLat, a: LonLat, b: LonLat) {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const [u, v] = [b[0] - a[0], b[1] - a[1]]
  const [dx, dy] = [a[0] - from[0], a[1] - from[1]]
  const cross = x * v - y * u
  if (cross === 0) return undefined
  const along = (dx * v - dy * u) / cross
  const alongOther = (dx * y - dy * x) / cross
  const within = (share: number) => share >= -slack && share <= 1 + slack
  if (!within(along) || !within(alongOther)) return undefined
  return { along, position: roundPosition([from[0] + along * x, from[1] + along * y]) }
}
