import type { LonLat } from './lon_lat.ts'

/**
 * Takes needles off a ring: vertices whose two edges fold back on each other. They draw as hairs.
 *
 * @param ring closed ring.
 * @param sharpestDegrees a vertex with a smaller angle than this goes.
 * @returns the closed ring; one that is nothing but a needle comes back empty.
 */
export function dropNeedles(ring: readonly LonLat[], sharpestDegrees: number): LonLat[] {
  let open = ring.slice(0, -1)
  for (;;) {
    const index = open.findIndex((vertex, at) => {
      const before = open.at(at - 1)
      const after = open[(at + 1) % open.length]
      return before && after && angleDegrees(before, vertex, after) < sharpestDegrees
    })
    if (index === -1) break
    open = open.toSpliced(index, 1)
  }
  const [start] = open
  return start && open.length >= 3 ? [...open, start] : []
}

/** 0 where the ring folds back on itself, and where a vertex is repeated. */
function angleDegrees(before: LonLat, vertex: LonLat, after: LonLat): number {
  const stretch = Math.cos((vertex[1] * Math.PI) / 180)
  const direction = (to: LonLat) =>
    Math.atan2(to[1] - vertex[1], (to[0] - vertex[0]) * stretch) * (180 / Math.PI)
  const isRepeated = [before, after].some(([x, y]) => x === vertex[0] && y === vertex[1])
  if (isRepeated) return 0
  const turn = Math.abs(direction(before) - direction(after)) % 360
  return turn > 180 ? 360 - turn : turn
}
