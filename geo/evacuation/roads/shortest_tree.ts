import { MinHeap } from './min_heap.ts'
import type { Access, RoadNetwork } from './road_network.ts'

/**
 * How far it is from each node to one shelter, and by which edge one comes nearer to it: an edge, `none`
 * where one does not get there, or below that an access of the shelter, `seedOf` of its number.
 */
export interface ShortestTree {
  readonly accesses: readonly Access[]
  readonly metres: Float64Array
  readonly by: Int32Array
}

export const none = -1
const seedOf = (access: number) => -2 - access
export const accessOf = (by: number) => -2 - by

/** Whether people may walk a road, by its number; gates stand open. */
export type IsOpen = (road: number) => boolean

/** By Dijkstra, from where the shelter is reached: its accesses on open roads outside of the hazard. */
export function shortestTree(
  network: RoadNetwork,
  accesses: readonly Access[],
  isOpen: IsOpen,
): ShortestTree {
  const { nodes } = network
  const tree = {
    accesses,
    metres: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
    by: new Int32Array(nodes).fill(none),
  }
  const heap = new MinHeap()
  seed(network, tree, isOpen, heap)
  grow(network, tree, isOpen, heap)
  return tree
}

/**
 * The same tree once roads were closed that were open before: what hung on them is grown anew from what did
 * not. It is the given tree itself where nothing hung on them.
 *
 * @param closed the edges of all roads that are closed now.
 */
export function treeWithout(
  network: RoadNetwork,
  before: ShortestTree,
  closed: readonly number[],
  isOpen: IsOpen,
): ShortestTree {
  const lost = nodesOver(network, before, closed)
  if (lost.size === 0) return before
  const tree = { ...before, metres: before.metres.slice(), by: before.by.slice() }
  for (const node of lost) {
    tree.metres[node] = Number.POSITIVE_INFINITY
    tree.by[node] = none
  }
  const heap = new MinHeap()
  seed(network, tree, isOpen, heap)
  for (const node of lost) {
    for (const edge of network.coming[node] ?? []) {
      const { road, from, to, metres } = network.edges[edge] as RoadNetwork['edges'][number]
      if (!isOpen(road)) continue
      const there = (tree.metres[from === node ? to : from] ?? 0) + metres
      if (there < (tree.metres[node] ?? 0)) reach(tree, node, there, edge, heap)
    }
  }
  grow(network, tree, isOpen, heap)
  return tree
}

function seed(network: RoadNetwork, tree: ShortestTree, isOpen: IsOpen, heap: MinHeap): void {
  for (const [number, access] of tree.accesses.entries()) {
    const edge = network.edges[access.edge]
    if (edge === undefined || edge.isInside || !isOpen(edge.road)) continue
    for (const [node, along] of [
      [edge.from, access.at],
      [edge.to, edge.metres - access.at],
    ] as const) {
      const metres = access.metres + along
      if (metres < (tree.metres[node] ?? 0)) reach(tree, node, metres, seedOf(number), heap)
    }
  }
}

function reach(tree: ShortestTree, node: number, metres: number, by: number, heap: MinHeap): void {
  tree.metres[node] = metres
  tree.by[node] = by
  heap.push(node, metres)
}

function grow(
  { edges, leaving }: RoadNetwork,
  tree: ShortestTree,
  isOpen: IsOpen,
  heap: MinHeap,
): void {
  for (let next = heap.pop(); next; next = heap.pop()) {
    if (next.key > (tree.metres[next.node] ?? 0)) continue
    for (const edge of leaving[next.node] ?? []) {
      const { road, from, to, metres } = edges[edge] as RoadNetwork['edges'][number]
      if (!isOpen(road)) continue
      const other = from === next.node ? to : from
      const there = next.key + metres
      if (there < (tree.metres[other] ?? 0)) reach(tree, other, there, edge, heap)
    }
  }
}

/** The nodes from which the way to the shelter led over one of these edges. */
function nodesOver(
  { edges, leaving }: RoadNetwork,
  { by, accesses }: ShortestTree,
  closed: readonly number[],
): Set<number> {
  const lost = new Set<number>()
  const lose = (node: number, isLost: boolean) => {
    if (isLost) lost.add(node)
  }
  for (const edge of closed) {
    const { from, to } = edges[edge] as RoadNetwork['edges'][number]
    for (const node of [from, to]) {
      const last = by[node] as number
      lose(node, last === edge || (last < none && accesses[accessOf(last)]?.edge === edge))
    }
  }
  // A set is gone through with what is added to it meanwhile.
  for (const node of lost) {
    for (const edge of leaving[node] ?? []) {
      const { from, to } = edges[edge] as RoadNetwork['edges'][number]
      const other = from === node ? to : from
      lose(other, by[other] === edge)
    }
  }
  return lost
}
