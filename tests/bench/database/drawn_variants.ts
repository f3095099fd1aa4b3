import { pointsArea } from './points.ts'
import { tileRange } from './tile_range.ts'

/**
 * What both sides ask for at random: the lines by which pgbench draws it, an example whose numbers
 * mark the places of the variables in the API's query, and addresses for the load.
 */
export interface Variants {
  readonly draw: readonly string[]
  readonly drawn: ReadonlyMap<number, string>
  readonly example: string
  readonly paths: readonly string[]
}

const pathCount = 5000

/** Tiles of one zoom that lie in the area of the points. */
export function tilesOf(layer: string, zoom: number): Variants {
  const { x, y } = tileRange(pointsArea, zoom)
  const path = (column: number, row: number) => `/api/tiles/${layer}/${zoom}/${column}/${row}`
  return {
    draw: [`\\set x random(${x.join(', ')})`, `\\set y random(${y.join(', ')})`],
    drawn: new Map([
      [x[0], 'x'],
      [y[0], 'y'],
    ]),
    example: path(x[0], y[0]),
    paths: many(() => path(whole(...x), whole(...y))),
  }
}

/** Boxes of a size in which about 1,000 of the points lie. */
export function boxes(): Variants {
  const side = 0.0155
  const { west, south, east, north } = pointsArea
  const path = (w: number, s: number) =>
    `/api/collections/facilities/items?limit=10000&bbox=${w},${s},${w + side},${s + side}`
  const millionths = (from: number, to: number) =>
    `random(${Math.round(from * 1e6)}, ${Math.round((to - side) * 1e6)}) / 1000000.0`
  return {
    draw: [
      `\\set west ${millionths(west, east)}`,
      `\\set south ${millionths(south, north)}`,
      `\\set east :west + ${side}`,
      `\\set north :south + ${side}`,
    ],
    drawn: new Map([
      [west, 'west'],
      [south, 'south'],
      [west + side, 'east'],
      [south + side, 'north'],
    ]),
    example: path(west, south),
    paths: many(() =>
      path(
        whole(west * 1e6, (east - side) * 1e6) / 1e6,
        whole(south * 1e6, (north - side) * 1e6) / 1e6,
      ),
    ),
  }
}

/** One address, always the same. */
export const always = (path: string): Variants => ({
  draw: [],
  drawn: new Map(),
  example: path,
  paths: [path],
})

const whole = (from: number, to: number) => Math.floor(from + Math.random() * (to - from + 1))

const many = (path: () => string): string[] => Array.from({ length: pathCount }, path)
