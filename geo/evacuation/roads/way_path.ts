import type { Position } from '../../measures/position.ts'
import type { Access, RoadEdge } from './road_network.ts'
import { accessOf, none } from './shortest_tree.ts'
import { alongEdge, overFrom, overTo, type Ways } from './ways.ts'

export interface WayPath {
  /** From where one comes onto the first road to where one leaves the last. */
  readonly path: readonly Position[]
  /** The roads one walks, by their number, in order. */
  readonly over: readonly number[]
}

/** The way from an origin to a shelter along the roads; null where there is none. */
export function wayPath(ways: Ways, origin: number, shelter: number): WayPath | null {
  const { edges } = ways.network
  const tree = ways.trees[shelter]
  if (tree === undefined) return null
  let least = Number.POSITIVE_INFINITY
  let goes: (() => WayPath | null) | null = null
  const consider = (metres: number, go: () => WayPath | null) => {
    if (metres >= least) return
    least = metres
    goes = go
  }
  for (const access of ways.fromOrigins[origin] ?? []) {
    const edge = edges[access.edge]
    if (edge === undefined || !ways.isOpen(edge.road)) continue
    const by = (node: number) => () => onwards(ways, shelter, node, edge, access)
    consider(overFrom(tree, edge, access), by(edge.from))
    consider(overTo(tree, edge, access), by(edge.to))
    for (const other of tree.accesses) {
      if (other.edge !== access.edge) continue
      const alone = { ...tree, accesses: [other] }
      consider(alongEdge(alone, edge, access), () => ({
        ...{ path: between(edge, access, other), over: [edge.road] },
      }))
    }
  }
  return (goes as (() => WayPath | null) | null)?.() ?? null
}

/** Onto an edge, to that end of it, and on as the tree of the shelter leads. */
function onwards(
  { network: { edges }, trees }: Ways,
  shelter: number,
  towards: number,
  first: RoadEdge,
  begun: Access,
): WayPath | null {
  const tree = trees[shelter]
  const path = toEnd(first, begun, towards)
  const over: number[] = []
  // Who comes onto a road where it meets another may take the other from the first step.
  const walk = ({ road }: RoadEdge, metres: number) => {
    if (road !== none && metres > 0.5 && over.at(-1) !== road) over.push(road)
  }
  const toNode = (edge: RoadEdge, { at }: Access, node: number) =>
    node === edge.from ? at : edge.metres - at
  walk(first, toNode(first, begun, towards))
  let node = towards
  for (let by = tree?.by[node] ?? none; by !== none; by = tree?.by[node] ?? none) {
    if (by < none) {
      const access = tree?.accesses[accessOf(by)] as Access
      const last = edges[access.edge] as RoadEdge
      walk(last, toNode(last, access, node))
      return { path: joined(path, toEnd(last, access, node).toReversed()), over }
    }
    const edge = edges[by] as RoadEdge
    const isForward = edge.from === node
    path.push(...(isForward ? edge.path : edge.path.toReversed()).slice(1))
    walk(edge, edge.metres)
    node = isForward ? edge.to : edge.from
  }
  return null
}

/** From where one comes onto an edge to one end of it. */
function toEnd(edge: RoadEdge, { point, segment }: Access, node: number): Position[] {
  return node === edge.from
    ? joined([point], edge.path.slice(0, segment + 1).toReversed())
    : joined([point], edge.path.slice(segment + 1))
}

function between(edge: RoadEdge, one: Access, other: Access): Position[] {
  return one.at <= other.at
    ? joined([one.point, ...edge.path.slice(one.segment + 1, other.segment + 1)], [other.point])
    : between(edge, other, one).toReversed()
}

/** One after the other, and what is the same place once. */
function joined(path: readonly Position[], more: readonly Position[]): Position[] {
  const all = [...path]
  for (const position of more) {
    const last = all.at(-1)
    if (last?.[0] !== position[0] || last[1] !== position[1]) all.push(position)
  }
  return all
}
