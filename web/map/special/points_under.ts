import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import type { Pixel } from '../pointer.ts'
import { isIn } from './seen_points.ts'

/** One points at a few, and not at a heap. */
const most = 8

/** Points as they are drawn: a later one over an earlier. */
export interface DrawnPoints {
  /** Longitude and latitude of each point in turn, degrees. */
  readonly positions: Float64Array
  readonly length: number
  /** Which of the points is drawn at a turn, -1 where it is none. */
  readonly pointAt: (turn: number) => number
  /** How wide a point's symbol is, CSS pixels. */
  readonly widthOf: (at: number) => number
  readonly widest: number
}

/**
 * Which points have their symbol at a pixel, the foremost first, eight at the most. By their places: for
 * deck.gl to look, it draws all there are once more for each it finds, and of itself at each move of the
 * pointer too.
 */
export function pointsUnder(
  map: Pick<MapLibreMap, 'project' | 'unproject'>,
  { positions, length, pointAt, widthOf, widest }: DrawnPoints,
  pixel: Pixel,
  tolerancePixels: number,
): number[] {
  const box = boxAround(map, pixel, widest / 2 + tolerancePixels)
  const found: number[] = []
  for (let turn = length - 1; turn >= 0 && found.length < most; turn--) {
    const at = pointAt(turn)
    if (!isIn(box, positions, at)) continue
    const place = map.project([positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0])
    const pixelsAway = Math.hypot(place.x - pixel.x, place.y - pixel.y)
    if (pixelsAway <= widthOf(at) / 2 + tolerancePixels) found.push(at)
  }
  return found
}

/** By all four corners: the map may be turned. */
function boxAround(
  map: Pick<MapLibreMap, 'unproject'>,
  { x, y }: Pixel,
  reach: number,
): BoundingBox {
  const corners = [
    [x - reach, y - reach],
    [x + reach, y - reach],
    [x - reach, y + reach],
    [x + reach, y + reach],
  ].map(([left, top]) => map.unproject([left ?? x, top ?? y]))
  const [longitudes, latitudes] = [corners.map(({ lng }) => lng), corners.map(({ lat }) => lat)]
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ]
}
