import { pointsArea } from './points.ts'
import { tileRange } from './tile_range.ts'

/** As many as are asked for in random order, the same on both sides. */
const count = 64

/** Tiles of one zoom that lie in the area of the points. */
export function tilePaths(layer: string, zoom: number): string[] {
  const { x, y } = tileRange(pointsArea, zoom)
  return many(() => `/api/tiles/${layer}/${zoom}/${whole(...x)}/${whole(...y)}`)
}

/** Boxes of a size in which about 1,000 of the points lie. */
export function boxPaths(): string[] {
  const side = 0.0155
  const { west, south, east, north } = pointsArea
  return many(() => {
    const [w, s] = [between(west, east - side), between(south, north - side)]
    const box = [w, s, w + side, s + side].map((degrees) => degrees.toFixed(6))
    return `/api/collections/facilities/items?limit=10000&bbox=${box}`
  })
}

const between = (from: number, to: number) => from + Math.random() * (to - from)

const whole = (from: number, to: number) => Math.floor(between(from, to + 1))

const many = (path: () => string): string[] => Array.from({ length: count }, path)
