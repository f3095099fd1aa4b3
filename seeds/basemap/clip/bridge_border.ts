import { type Box, isInside, keyOf, type LonLat, planarMetres } from './lon_lat.ts'

const widestGapMetres = 500

interface BridgedBorder {
  /** The land border in the order of the first ring. */
  readonly border: readonly LonLat[]
  /** Length of each straight bridge, in metres, with the vertex it begins at. */
  readonly bridges: readonly { readonly from: LonLat; readonly metres: number }[]
}

/**
 * Finds the border two neighbours share and closes its gaps.
 *
 * The package cuts coarse water wedges out of both countries, and two of them tear the border at
 * the river. Where consecutive shared vertices lie at most 500 m apart, it goes straight from one to
 * the other.
 *
 * @param first closed ring of one country; its first vertex lies outside `box`.
 * @param second closed ring of the other.
 * @param box only vertices in it count as border.
 * @throws if the two share no vertex in the box, or the border there falls into pieces.
 */
export function bridgeBorder(
  first: readonly LonLat[],
  second: readonly LonLat[],
  box: Box,
): BridgedBorder {
  const inSecond = new Set(second.map(keyOf))
  const border = first.filter((vertex) => isInside(box, vertex) && inSecond.has(keyOf(vertex)))
  if (border.length < 2) throw new Error('The two rings share no border in this box.')
  const bridges = bridgesOf(border, [edgesOf(first), edgesOf(second)])
  const tear = bridges.find(({ metres }) => metres > widestGapMetres)
  if (tear) throw new Error(`The border is torn at ${keyOf(tear.from)}; make the box smaller.`)
  return { border, bridges }
}

function bridgesOf(
  border: readonly LonLat[],
  edges: readonly ReadonlySet<string>[],
): BridgedBorder['bridges'] {
  return border.flatMap((from, index) => {
    const to = border[index + 1]
    if (!to || edges.every((ofRing) => ofRing.has(edgeKey(from, to)))) return []
    return [{ from, metres: Math.round(planarMetres(from, to)) }]
  })
}

function edgesOf(ring: readonly LonLat[]): Set<string> {
  return new Set(
    ring.flatMap((vertex, index) => {
      const next = ring[index + 1]
      return next ? [edgeKey(vertex, next)] : []
    }),
  )
}

/** The same for an edge and its reverse: two neighbours run along their border in opposite ways. */
function edgeKey(a: LonLat, b: LonLat): string {
  return [keyOf(a), keyOf(b)].toSorted().join(' ')
}
