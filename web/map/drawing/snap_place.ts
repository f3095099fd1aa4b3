import type { Position } from '../../../geo/measures/position.ts'

export interface Pixel {
  readonly x: number
  readonly y: number
}

/**
 * The place on the neighbours' lines that is nearest to a pixel: a corner where one is near, else a
 * point of a side. Undefined where nothing is within reach.
 *
 * @param lines corners one after the other; one corner alone is a point.
 */
export function snapPlace(
  pointer: Pixel,
  lines: readonly (readonly Position[])[],
  toPixel: (position: Position) => Pixel,
  reachPixels: number,
): Position | undefined {
  let corner: { position: Position; away: number } | undefined
  let onSide: { position: Position; away: number } | undefined
  for (const line of lines) {
    let before: { position: Position; pixel: Pixel } | undefined
    for (const position of line) {
      const pixel = toPixel(position)
      const away = between(pointer, pixel)
      if (away <= reachPixels && away < (corner?.away ?? Infinity)) corner = { position, away }
      if (before) {
        const share = shareAlong(pointer, before.pixel, pixel)
        const nearest = {
          x: before.pixel.x + share * (pixel.x - before.pixel.x),
          y: before.pixel.y + share * (pixel.y - before.pixel.y),
        }
        const off = between(pointer, nearest)
        if (off <= reachPixels && off < (onSide?.away ?? Infinity)) {
          onSide = { position: partWay(before.position, position, share), away: off }
        }
      }
      before = { position, pixel }
    }
  }
  return corner?.position ?? onSide?.position
}

const between = (one: Pixel, other: Pixel) => Math.hypot(one.x - other.x, one.y - other.y)

/** Where along a side the foot of the perpendicular falls, 0 to 1. */
function shareAlong(pointer: Pixel, from: Pixel, to: Pixel): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  if (square === 0) return 0
  const share = ((pointer.x - from.x) * dx + (pointer.y - from.y) * dy) / square
  return Math.max(0, Math.min(1, share))
}

/** A side is so short on the screen that Mercator and degrees agree along it. */
const partWay = ([x1, y1]: Position, [x2, y2]: Position, share: number): Position => [
  x1 + share * (x2 - x1),
  y1 + share * (y2 - y1),
]
