import type { Edge, SubjectKey } from './edges.ts'
import { keyOf } from './edges.ts'
import type { Micros } from './micros.ts'

/** An alert as far as later ones depend on it. */
export interface Raised extends SubjectKey {
  readonly at: Micros
  /** Undefined while nobody has acknowledged it. */
  readonly acknowledgedAt: Micros | undefined
}

/**
 * Which edges are alerts: of each thing once, until the one before was acknowledged. An edge before that
 * is the same matter still, though it was over in between.
 *
 * @param edges in their order.
 * @param before alerts that stand already.
 * @param acknowledgedAt when an alert that is raised here was acknowledged: in a replay that is known.
 */
export function raisedOf(
  edges: readonly Edge[],
  before: readonly Raised[],
  acknowledgedAt: (edge: Edge) => Micros | undefined = () => undefined,
): Edge[] {
  const last = new Map<string, Raised>()
  const keep = (raised: Raised) => last.set(keyOf(raised), raised)
  for (const raised of [...before].sort((one, other) => one.at - other.at)) keep(raised)
  return edges.filter((edge) => {
    const standing = last.get(keyOf(edge))
    const isStill =
      standing !== undefined && (standing.acknowledgedAt ?? Number.POSITIVE_INFINITY) > edge.at
    if (isStill) return false
    keep({ ...edge, acknowledgedAt: acknowledgedAt(edge) })
    return true
  })
}
