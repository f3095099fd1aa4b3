import type { MercatorPlace } from './mercator.ts'
import type { GroundPen } from './studio.ts'
import type { FoundTile } from './tile_reader.ts'

/** A rectangle of Web Mercator's square. */
interface Piece {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Target {
  readonly pen: Pick<GroundPen, 'setTransform' | 'drawImage'>
  readonly width: number
  readonly height: number
  /** Pixels of the target, from its upper left corner. */
  toPixel(place: MercatorPlace): readonly [x: number, y: number]
}

/** As far as a place may lie beside where it belongs, in pixels of the target. */
const tolerance = 0.25
const deepest = 7
/** Each piece is drawn so much larger on every side: no ground shows between two of them. */
const bleed = 0.5

/**
 * Draws what of a picture shows a tile, turned into the sheet's projection: as a whole where that is true
 * to a quarter of a pixel, else in quarters, and quarters of those.
 */
export function drawTile(
  found: FoundTile,
  [zoom, x, y]: readonly [number, number, number],
  target: Target,
): void {
  const side = 2 ** -zoom
  const [left, top] = [x * side, y * side]
  drawPiece(found, { left, top, right: left + side, bottom: top + side }, target, 0)
}

function drawPiece(found: FoundTile, piece: Piece, target: Target, depth: number): void {
  const { left, top, right, bottom } = piece
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  const corners = [
    target.toPixel([left, top]),
    target.toPixel([right, top]),
    target.toPixel([left, bottom]),
    target.toPixel([right, bottom]),
  ] as const
  const isApart = (axis: 0 | 1, size: number) =>
    corners.every((corner) => corner[axis] < -1) ||
    corners.every((corner) => corner[axis] > size + 1)
  // A place that has none in the projection is far from the sheet.
  if (corners.flat().some((value) => !Number.isFinite(value))) return
  if (isApart(0, target.width) || isApart(1, target.height)) return
  const [start, along, down, end] = corners
  const across = [along[0] - start[0], along[1] - start[1]] as const
  const downward = [down[0] - start[0], down[1] - start[1]] as const
  const guess = (share: number) =>
    [0, 1].map((axis) => (start[axis] ?? 0) + share * ((across[axis] ?? 0) + (downward[axis] ?? 0)))
  const middle = target.toPixel([middleX, middleY])
  const isTrue = distance(guess(1), end) < tolerance && distance(guess(0.5), middle) < tolerance
  if (!isTrue && depth < deepest) {
    for (const [from, to] of [[left, middleX] as const, [middleX, right] as const]) {
      for (const [above, below] of [[top, middleY] as const, [middleY, bottom] as const]) {
        drawPiece(found, { left: from, right: to, top: above, bottom: below }, target, depth + 1)
      }
    }
    return
  }
  const { picture, zoom, x, y } = found
  const tiles = 2 ** zoom
  const [fromX, fromY] = [(left * tiles - x) * picture.width, (top * tiles - y) * picture.height]
  const width = (right - left) * tiles * picture.width
  const height = (bottom - top) * tiles * picture.height
  const growX = bleed / Math.max(0.01, Math.hypot(...across))
  const growY = bleed / Math.max(0.01, Math.hypot(...downward))
  // The piece becomes the square from 0 to 1, and that the four corners.
  target.pen.setTransform(across[0], across[1], downward[0], downward[1], start[0], start[1])
  target.pen.drawImage(
    ...([picture, fromX, fromY, width, height] as const),
    ...([-growX, -growY, 1 + 2 * growX, 1 + 2 * growY] as const),
  )
}

const distance = (one: readonly number[], other: readonly number[]) =>
  Math.hypot((one[0] ?? 0) - (other[0] ?? 0), (one[1] ?? 0) - (other[1] ?? 0))
