import { keyOf, type LonLat, planarMetres } from '../../basemap/clip/lon_lat.ts'
import { nearestOnLine } from '../../basemap/clip/nearest_on_line.ts'

// A vertex rounded to five decimals stands at most 0.8 m beside the edge it was cut from.
const besideMetres = 1

/**
 * Gives neighbours the same vertices along the edges they share: a vertex of one that stands on an
 * edge of the other becomes a vertex of the other too. Without it a hair of gap or overlap opens.
 *
 * @param ring closed ring.
 * @param others vertices of the other units' rings.
 * @returns the closed ring with the vertices put in, none moved.
 */
export function shareVertices(ring: readonly LonLat[], others: readonly LonLat[]): LonLat[] {
  const own = new Set(ring.map(keyOf))
  const missing = new Map(
    others.filter((vertex) => !own.has(keyOf(vertex))).map((vertex) => [keyOf(vertex), vertex]),
  )
  const onSegment = new Map<number, LonLat[]>()
  for (const vertex of missing.values()) {
    const { metres, segment } = nearestOnLine(ring, vertex)
    if (metres > besideMetres) continue
    onSegment.set(segment, [...(onSegment.get(segment) ?? []), vertex])
  }
  return ring.flatMap((vertex, segment) => {
    const added = onSegment.get(segment) ?? []
    const fromStart = (one: LonLat) => planarMetres(vertex, one)
    return [vertex, ...added.toSorted((a, b) => fromStart(a) - fromStart(b))]
  })
}
