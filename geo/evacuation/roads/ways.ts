import { nearDistanceMetres } from '../../measures/near_distance.ts'
import type { Position } from '../../measures/position.ts'
import type { Origin, ShelterSite } from '../evacuation.ts'
import type { WayBy } from '../vocabulary.ts'
import type { HazardShape, Road } from './road.ts'
import { type Access, type RoadEdge, type RoadNetwork, roadNetwork } from './road_network.ts'
import { type IsOpen, none, type ShortestTree, shortestTree, treeWithout } from './shortest_tree.ts'

/** The ways from each origin to each shelter, both by their number in the list. */
export interface Ways {
  readonly network: RoadNetwork
  readonly isOpen: IsOpen
  readonly fromOrigins: readonly (readonly Access[])[]
  readonly trees: readonly ShortestTree[]
  /**
   * By origin, then by shelter, in whole metres: not a number where one of both has no position, infinite
   * where all roads that are drawn between them are closed or lead through the hazard.
   */
  readonly metres: readonly Float64Array[]
  /** Null where one of both has no position. */
  byOf(origin: number, shelter: number): WayBy | null
}

interface Ends {
  readonly origins: readonly Pick<Origin, 'position'>[]
  readonly shelters: readonly Pick<ShelterSite, 'position'>[]
}

/**
 * How far it is from everywhere to everywhere. By road where the roads that are drawn link the two; else
 * nobody knows which roads there are, and it is the straight line. Where drawn roads do link them, and are
 * all closed or in the hazard, the two are cut off from each other: the straight line across what is
 * closed would be shorter than the way before, and closing a road would bring people nearer.
 */
export function findWays(
  { origins, shelters }: Ends,
  roads: readonly Road[],
  hazard: HazardShape | null,
): Ways {
  const network = roadNetwork(roads, hazard)
  const isOpen: IsOpen = (road) => road === none || roads[road]?.why_not === null
  const accessFrom = ({ position }: { readonly position: Position | null }) =>
    position === null ? [] : network.accessFrom(position)
  const fromOrigins = origins.map(accessFrom)
  const trees = shelters.map((shelter) => shortestTree(network, accessFrom(shelter), isOpen))
  const pieceOf = ({ edge }: Access) => network.pieces[network.edges[edge]?.from ?? 0]
  const pieces = fromOrigins.map((accesses) => accesses.map(pieceOf))
  const ends = trees.map(({ accesses }) => new Set(accesses.map(pieceOf)))
  const byOf = (origin: number, shelter: number): WayBy | null => {
    if (!origins[origin]?.position || !shelters[shelter]?.position) return null
    const isLinked = pieces[origin]?.some((piece) => ends[shelter]?.has(piece))
    return isLinked ? 'road' : 'straight'
  }
  const straight = origins.map(({ position: from }) =>
    Float64Array.from(shelters, ({ position: to }) =>
      from && to ? Math.round(nearDistanceMetres(from, to)) : Number.NaN,
    ),
  )
  const ways = { network, isOpen, fromOrigins, trees, byOf, metres: straight }
  for (const [origin, row] of straight.entries()) {
    for (let shelter = 0; shelter < row.length; shelter += 1) {
      if (byOf(origin, shelter) !== 'road') continue
      // Two ways of reckoning differ by less than a metre: no road is shorter than the straight line.
      row[shelter] = Math.max(row[shelter] as number, roadMetres(ways, origin, shelter))
    }
  }
  return ways
}

/** The same ways once more roads are closed; only what led over these is reckoned anew. */
export function waysWithout(before: Ways, roads: readonly Road[]): Ways {
  const isOpen: IsOpen = (road) => road === none || roads[road]?.why_not === null
  const { network, fromOrigins, byOf } = before
  const closed = network.edges.flatMap(({ road }, edge) => (isOpen(road) ? [] : [edge]))
  const trees = before.trees.map((tree) => treeWithout(network, tree, closed, isOpen))
  const isRegrown = trees.map((tree, at) => tree !== before.trees[at])
  const regrown = isRegrown.flatMap((is, at) => (is ? [at] : []))
  const ways = { ...before, isOpen, trees }
  const isShut = ({ edge }: Access) => !isOpen(network.edges[edge]?.road ?? none)
  const metres = before.metres.map((row, origin) => {
    const isOnClosed = fromOrigins[origin]?.some(isShut)
    const toReckon = isOnClosed ? row.keys() : regrown
    let own: Float64Array | undefined
    for (const shelter of toReckon) {
      if (byOf(origin, shelter) !== 'road') continue
      const was = row[shelter] as number
      const now = roadMetres(ways, origin, shelter)
      // The straight line is the least either of them can be.
      if (now <= was) continue
      own ??= row.slice()
      own[shelter] = now
    }
    return own ?? row
  })
  return { ...ways, metres }
}

type Reckoned = Pick<Ways, 'network' | 'isOpen' | 'fromOrigins' | 'trees'>

/** In whole metres, the ways onto the road at both ends included; infinite where there is none. */
function roadMetres(ways: Reckoned, origin: number, shelter: number): number {
  const tree = ways.trees[shelter]
  let least = Number.POSITIVE_INFINITY
  for (const access of ways.fromOrigins[origin] ?? []) {
    const edge = ways.network.edges[access.edge]
    if (!tree || !edge || !ways.isOpen(edge.road)) continue
    least = Math.min(least, overFrom(tree, edge, access), overTo(tree, edge, access))
    least = Math.min(least, alongEdge(tree, edge, access))
  }
  return Math.round(least)
}

/** By the beginning of the edge that one comes onto. */
export const overFrom = ({ metres }: ShortestTree, { from }: RoadEdge, access: Access): number =>
  access.metres + access.at + (metres[from] as number)

/** By its end. */
export const overTo = ({ metres }: ShortestTree, edge: RoadEdge, access: Access): number =>
  access.metres + edge.metres - access.at + (metres[edge.to] as number)

/** Without leaving it before the shelter. */
export function alongEdge({ accesses }: ShortestTree, { isInside }: RoadEdge, access: Access) {
  let least = Number.POSITIVE_INFINITY
  if (isInside) return least
  for (const other of accesses) {
    if (other.edge !== access.edge) continue
    least = Math.min(least, access.metres + Math.abs(access.at - other.at) + other.metres)
  }
  return least
}
