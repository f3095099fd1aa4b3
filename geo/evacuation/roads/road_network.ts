import { nearDistanceMetres } from '../../measures/near_distance.ts'
import type { Position } from '../../measures/position.ts'
import { sum } from '../../measures/sum.ts'
import { cutByHazard } from './cut_by_hazard.ts'
import { joinLines, joinMetres } from './join_lines.ts'
import { nearestOnSegment, Squares } from './plane.ts'
import type { HazardShape, Road } from './road.ts'

/** Who is farther than this from every road is not known to reach one. */
const reachMetres = 500

export interface RoadEdge {
  /** Of the roads in their order; −1 for a gate, the place where a road leaves the hazard. */
  readonly road: number
  readonly from: number
  readonly to: number
  readonly metres: number
  readonly path: readonly Position[]
  /** In the hazard: for whoever leaves it, and for nobody else. */
  readonly isInside: boolean
}

/** Where one comes from a place onto a road. */
export interface Access {
  readonly edge: number
  /** In a straight line to the road. */
  readonly metres: number
  /** From the beginning of the edge to that point. */
  readonly at: number
  readonly point: Position
  readonly segment: number
}

export interface RoadNetwork {
  readonly nodes: number
  readonly edges: readonly RoadEdge[]
  /** By node, the edges by which one gets away from it, and to it, seen from where people arrive. */
  readonly leaving: readonly (readonly number[])[]
  readonly coming: readonly (readonly number[])[]
  /** By node, of which piece of the drawn network it is; in one piece each is linked with each. */
  readonly pieces: Int32Array
  /**
   * The nearest point of the nearest road in reach, and of others that are as near. Not of any in reach:
   * else who lives across a closed ford would go straight over to the road on the other side.
   */
  accessFrom(place: Position): Access[]
}

/**
 * The roads as a network, seen from where people arrive: a tree that grows from a shelter may enter the
 * hazard and not leave it again. So whoever has to leave the hazard gets out of it along its roads, and
 * nobody's way leads into it.
 */
export function roadNetwork(
  roads: readonly Pick<Road, 'lines'>[],
  hazard: HazardShape | null,
): RoadNetwork {
  const { places, stretches } = joinLines(roads)
  const numbers = new Map<string, number>()
  const nodeAt = (place: number, isInside: boolean) => {
    const key = `${place} ${isInside}`
    const node = numbers.get(key) ?? numbers.size
    numbers.set(key, node)
    return node
  }
  let lastPlace = places
  const edges: RoadEdge[] = stretches.flatMap(({ road, from, to, path }) => {
    const pieces = hazard ? cutByHazard(path, hazard) : [{ path, isInside: false }]
    let begun = from
    return pieces.map((piece, at) => {
      const ended = at === pieces.length - 1 ? to : lastPlace++
      const ends = { from: nodeAt(begun, piece.isInside), to: nodeAt(ended, piece.isInside) }
      begun = ended
      return { road, ...ends, ...piece, metres: sum(legsOf(piece.path)) }
    })
  })
  for (let place = 0; place < lastPlace; place += 1) {
    const [outside, inside] = [numbers.get(`${place} false`), numbers.get(`${place} true`)]
    if (outside === undefined || inside === undefined) continue
    edges.push({ road: -1, from: outside, to: inside, metres: 0, path: [], isInside: true })
  }
  const nodes = numbers.size
  const [leaving, coming] = [listsOf(nodes), listsOf(nodes)]
  for (const [edge, { road, from, to }] of edges.entries()) {
    leaving[from]?.push(edge)
    coming[to]?.push(edge)
    if (road === -1) continue
    leaving[to]?.push(edge)
    coming[from]?.push(edge)
  }
  const near = segmentsOf(edges)
  return {
    ...{ nodes, edges, leaving, coming, pieces: piecesOf(nodes, edges) },
    accessFrom: (place) => accessFrom(place, edges, near),
  }
}

/** The metres of each segment of a path. */
const legsOf = (path: readonly Position[]): number[] =>
  path.slice(1).map((to, at) => nearDistanceMetres(path[at] as Position, to))

const listsOf = (nodes: number): number[][] => Array.from({ length: nodes }, () => [])

/** Which nodes hang together, whichever way one may go. */
function piecesOf(nodes: number, edges: readonly RoadEdge[]): Int32Array {
  const above = Int32Array.from({ length: nodes }, (_, node) => node)
  const top = (node: number) => {
    let at = node
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number
      at = above[at] as number
    }
    return at
  }
  for (const { from, to } of edges) above[top(from)] = top(to)
  return Int32Array.from({ length: nodes }, (_, node) => top(node))
}

interface Segment {
  readonly edge: number
  readonly segment: number
  readonly from: Position
  readonly to: Position
}

function segmentsOf(edges: readonly RoadEdge[]): Squares<Segment> {
  const squares = new Squares<Segment>(reachMetres)
  for (const [edge, { path }] of edges.entries()) {
    for (let at = 1; at < path.length; at += 1) {
      const [from, to] = [path[at - 1] as Position, path[at] as Position]
      squares.add({ edge, segment: at - 1, from, to }, [from, to])
    }
  }
  return squares
}

function accessFrom(
  place: Position,
  edges: readonly RoadEdge[],
  squares: Squares<Segment>,
): Access[] {
  const nearest = new Map<string, { metres: number; along: number; point: Position } & Segment>()
  for (const one of squares.near(place)) {
    const found = nearestOnSegment(place, one.from, one.to)
    if (found.metres > reachMetres) continue
    const edge = edges[one.edge]
    const key = `${edge?.road} ${edge?.isInside}`
    const before = nearest.get(key)
    if (before === undefined || found.metres < before.metres) nearest.set(key, { ...one, ...found })
  }
  const least = Math.min(...[...nearest.values()].map(({ metres }) => metres))
  const asNear = [...nearest.values()].filter(({ metres }) => metres <= least + joinMetres)
  return asNear.map(({ edge, segment, metres, along, point }) => {
    const legs = legsOf(edges[edge]?.path ?? [])
    const at = sum(legs.slice(0, segment)) + along * (legs[segment] ?? 0)
    return { edge, segment, metres, point, at }
  })
}
