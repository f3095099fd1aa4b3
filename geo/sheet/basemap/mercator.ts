import type { BoundingBox } from '../../measures/bounding_box.ts'
import { latitudeAt, mercatorY } from '../../measures/mercator.ts'
import type { Position } from '../../measures/position.ts'
import { pixelMm } from '../marks.ts'

/** A place on the square of Web Mercator: 0 to 1 from west to east and from north to south. */
export type MercatorPlace = readonly [x: number, y: number]

const equatorMetres = 40_075_016.686
/** Pixels of the side of a tile, as archives have them. */
const tilePixels = 256

export const mercatorOf = ([longitude, latitude]: Position): MercatorPlace => [
  (longitude + 180) / 360,
  mercatorY(latitude),
]

export const globeOf = ([x, y]: MercatorPlace): Position => [x * 360 - 180, latitudeAt(y)]

/** The zoom whose tiles have pixels nearest to so many metres on the ground; it may be below 0. */
export const zoomFor = (metresOfPixel: number, latitude: number): number =>
  Math.round(between(metresOfPixel, latitude))

/** The zoom, as MapLibre counts it, at which a screen of 96 dpi shows what a sheet of this scale does. */
export const screenZoom = (denominator: number, latitude: number): number =>
  between((denominator / 1000) * pixelMm, latitude) - 1

function between(metresOfPixel: number, latitude: number): number {
  const circle = equatorMetres * Math.cos((latitude * Math.PI) / 180)
  return Math.log2(circle / (tilePixels * metresOfPixel))
}

/** First and last column and row of the tiles of a zoom that meet a box in degrees. */
export function tilesAcross([west, south, east, north]: BoundingBox, zoom: number) {
  const count = 2 ** zoom
  const within = (value: number) => Math.min(count - 1, Math.max(0, Math.floor(value * count)))
  const [left, top] = mercatorOf([west, north])
  const [right, bottom] = mercatorOf([east, south])
  return { left: within(left), top: within(top), right: within(right), bottom: within(bottom) }
}
