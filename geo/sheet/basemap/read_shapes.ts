import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { DrawnTileLayer, ShapeKind } from '../../basemap/shape_look.ts'
import type { BoundingBox } from '../../measures/bounding_box.ts'
import type { Position } from '../../measures/position.ts'
import type { Corners, GroundShapes } from './ground_shapes.ts'
import { globeOf } from './mercator.ts'

type Point = ReturnType<VectorTileFeature['loadGeometry']>[number][number]

const [typeOfLine, typeOfArea] = [2, 3]

export interface ShapesAsked {
  readonly drawn: readonly DrawnTileLayer[]
  /** Where they are looked for; metres of the grid. */
  readonly metres: BoundingBox
  /** Corners nearer to each other than so many metres are one. */
  readonly closest: number
  toPlane(position: Position): Position
}

/** Gathers the shapes of one tile after the other, those of one kind together, what lies lowest first. */
export function shapeReader({ drawn, metres, closest, toPlane }: ShapesAsked) {
  const gathered = new Map<ShapeKind, { areas: Corners[]; lines: Corners[] }>()
  for (const { kind } of drawn) gathered.set(kind, { areas: [], lines: [] })
  let corners = 0

  function keep(list: Corners[], kept: Corners, least: number): void {
    if (kept.length < 2 * least || !meets(kept, metres)) return
    list.push(kept)
    corners += kept.length / 2
  }

  return {
    /** @throws Error where it is no vector tile. */
    add(tile: Uint8Array, [zoom, column, row]: readonly [number, number, number]): void {
      const { layers } = new VectorTile(new PbfReader(tile))
      const side = 2 ** -zoom
      for (const { name, kind } of drawn) {
        const layer = layers[name]
        const to = gathered.get(kind)
        if (layer === undefined || to === undefined) continue
        const { extent } = layer
        const onPlane = (points: readonly Point[]) =>
          cornersOf(points, closest, ({ x, y }) =>
            toPlane(globeOf([(column + x / extent) * side, (row + y / extent) * side])),
          )
        for (let at = 0; at < layer.length; at += 1) {
          const feature = layer.feature(at)
          if (feature.type !== typeOfLine && feature.type !== typeOfArea) continue
          const parts = feature.loadGeometry()
          const isArea = feature.type === typeOfArea
          if (kind === 'ways' || kind === 'unknown') {
            const lines = isArea ? parts.flatMap((ring) => withoutTileEdges(ring, extent)) : parts
            for (const line of lines) keep(to.lines, onPlane(line), 2)
          } else if (isArea) {
            for (const ring of outerFirst(parts)) keep(to.areas, onPlane(ring), 3)
          }
        }
      }
    },
    corners: () => corners,
    shapes: (): readonly GroundShapes[] =>
      [...gathered].flatMap(([kind, { areas, lines }]) =>
        areas.length + lines.length === 0 ? [] : [{ kind, areas, lines }],
      ),
  }
}

function cornersOf(
  points: readonly Point[],
  closest: number,
  toPlane: (point: Point) => Position,
): Corners {
  const kept: number[] = []
  for (const [at, point] of points.entries()) {
    const [x, y] = toPlane(point)
    const isEnd = at === points.length - 1
    const [beforeX, beforeY] = [kept.at(-2), kept.at(-1)]
    const isNear =
      beforeX !== undefined &&
      beforeY !== undefined &&
      Math.hypot(x - beforeX, y - beforeY) < closest
    if (!isNear || isEnd) kept.push(x, y)
  }
  return kept
}

/**
 * Tiles lie over each other by a rim. Filled by the way round that rings run, what two tiles both have is
 * filled once; so all that is outermost has to run the same way, which older archives leave open.
 */
function outerFirst(rings: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const [first = []] = rings
  return turning(first) >= 0 ? rings : rings.map((ring) => [...ring].reverse())
}

/** Twice the area; above 0 where it runs clockwise as seen, y being downward. */
const turning = (ring: readonly Point[]) =>
  ring.reduce((sum, { x, y }, at) => {
    const next = ring[(at + 1) % ring.length]
    return next === undefined ? sum : sum + x * next.y - next.x * y
  }, 0)

/** An area ends at its tile's rim without having an edge there: what runs along it is no outline. */
function withoutTileEdges(ring: readonly Point[], extent: number): readonly (readonly Point[])[] {
  const runsAlong = (one: Point, other: Point) =>
    Math.max(one.x, other.x) <= 0 ||
    Math.max(one.y, other.y) <= 0 ||
    Math.min(one.x, other.x) >= extent ||
    Math.min(one.y, other.y) >= extent
  const lines: Point[][] = []
  let line: Point[] = []
  for (const [at, point] of ring.entries()) {
    const before = ring[at - 1]
    if (before !== undefined && runsAlong(before, point)) {
      lines.push(line)
      line = []
    }
    line.push(point)
  }
  return [...lines, line].filter(({ length }) => length > 1)
}

function meets(corners: Corners, [west, south, east, north]: BoundingBox): boolean {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (let at = 0; at < corners.length; at += 2) {
    const [x = 0, y = 0] = [corners[at], corners[at + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  return left <= east && right >= west && low <= north && high >= south
}
