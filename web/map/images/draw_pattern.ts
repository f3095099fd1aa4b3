import type { Pattern } from '../../../geo/layers/symbols.ts'
import type { PatternImage } from './image_book.ts'

/** Side of the tile in CSS pixels; every pattern closes on itself at its edges. */
const side = 8
const linePixels = 1.1
const dotPixels = 1.15

/** Strokes that draw each pattern; slanted ones reach past the tile, where the next one goes on. */
const strokes: Readonly<
  Record<Exclude<Pattern, 'dots'>, readonly (readonly [number, number, number, number])[]>
> = {
  hatch: slanted(1),
  back_hatch: slanted(-1),
  cross_hatch: [...slanted(1), ...slanted(-1)],
  horizontal: [[-1, side / 2, side + 1, side / 2]],
}

/** Draws one tile of a pattern at a pixel ratio, clear where the pattern is not. */
export function drawPattern(image: PatternImage, pixelRatio: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = side * pixelRatio
  canvas.height = side * pixelRatio
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('The browser gave no canvas to draw patterns on.')
  pen.scale(pixelRatio, pixelRatio)
  pen.strokeStyle = image.colour
  pen.fillStyle = image.colour
  pen.lineWidth = linePixels
  pen.beginPath()
  if (image.pattern === 'dots') {
    for (const at of [side / 4, (3 * side) / 4]) {
      pen.moveTo(at + dotPixels, at)
      pen.arc(at, at, dotPixels, 0, 2 * Math.PI)
    }
    pen.fill()
  } else {
    for (const [fromX, fromY, toX, toY] of strokes[image.pattern]) {
      pen.moveTo(fromX, fromY)
      pen.lineTo(toX, toY)
    }
    pen.stroke()
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function slanted(slope: 1 | -1): readonly [number, number, number, number][] {
  return [-side, 0, side].map((shift) =>
    slope === 1
      ? [shift - 1, side + 1, shift + side + 1, -1]
      : [shift - 1, -1, shift + side + 1, side + 1],
  )
}
