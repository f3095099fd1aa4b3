import { brokenRingRadius, outlinePixels, pointExtent } from '../../../geo/symbols/point_extent.ts'
import { pointShapePath } from '../../../geo/symbols/point_shape_path.ts'
import type { PointImage } from './image_book.ts'

const ringPixels = 1.4

/** Draws a point symbol at a pixel ratio; the middle of the picture is the place it marks. */
export function drawPoint(image: PointImage, pixelRatio: number): ImageData {
  const side = 2 * Math.ceil(pointExtent(image, image.unverified))
  const canvas = document.createElement('canvas')
  canvas.width = side * pixelRatio
  canvas.height = side * pixelRatio
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('The browser gave no canvas to draw symbols on.')
  pen.scale(pixelRatio, pixelRatio)
  pen.translate(side / 2, side / 2)
  drawShape(pen, image)
  drawGlyph(pen, image)
  if (image.unverified) drawBrokenRing(pen, image)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function drawShape(pen: CanvasRenderingContext2D, image: PointImage): void {
  const path = new Path2D(pointShapePath(image.shape, image.radius))
  pen.lineJoin = 'round'
  if (image.shape === 'ring') {
    pen.strokeStyle = image.fill
    pen.lineWidth = Math.max(2, image.radius * 0.4)
    pen.stroke(path)
    return
  }
  // The outline goes outside the fill: inside, it would eat a small symbol's colour.
  pen.strokeStyle = image.line
  pen.lineWidth = 2 * outlinePixels
  pen.stroke(path)
  pen.fillStyle = image.fill
  pen.fill(path)
}

function drawGlyph(pen: CanvasRenderingContext2D, image: PointImage): void {
  if (image.glyph === '') return
  const size = image.radius * (image.glyph.length > 1 ? 0.95 : 1.25)
  pen.font = `${glyphFont.weight} ${size}px ${glyphFont.family}`
  pen.fillStyle = image.line
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  const drop = image.shape === 'triangle' ? image.radius * 0.2 : 0
  pen.fillText(image.glyph, 0, size * 0.36 + drop)
}

export const glyphFont = { weight: 600, family: '"Be Vietnam Pro", sans-serif' }

function drawBrokenRing(pen: CanvasRenderingContext2D, image: PointImage): void {
  pen.beginPath()
  pen.arc(0, 0, brokenRingRadius(image.radius), 0, 2 * Math.PI)
  pen.setLineDash([3, 2.5])
  pen.strokeStyle = image.fill
  pen.lineWidth = ringPixels
  pen.stroke()
}
