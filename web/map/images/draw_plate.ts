import type { StyleImageMetadata } from 'maplibre-gl'
import type { PlateImage } from './image_book.ts'

const side = 20
const corner = 7
const edge = 1

/** Draws a rounded plate, and says which part of it may widen and where the text goes. */
export function drawPlate(
  { fill, line }: PlateImage,
  pixelRatio: number,
): { readonly drawn: ImageData; readonly stretch: Partial<StyleImageMetadata> } {
  const canvas = document.createElement('canvas')
  canvas.width = side * pixelRatio
  canvas.height = side * pixelRatio
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('The browser gave no canvas to draw plates on.')
  pen.scale(pixelRatio, pixelRatio)
  pen.beginPath()
  pen.roundRect(edge, edge, side - 2 * edge, side - 2 * edge, corner - edge)
  pen.fillStyle = fill
  pen.fill()
  pen.strokeStyle = line
  pen.lineWidth = edge
  pen.stroke()
  const middle: [number, number] = [corner * pixelRatio, (side - corner) * pixelRatio]
  const [from, to] = [(corner - 2) * pixelRatio, (side - corner + 2) * pixelRatio]
  return {
    drawn: pen.getImageData(0, 0, canvas.width, canvas.height),
    stretch: { stretchX: [middle], stretchY: [middle], content: [from, from, to, to] },
  }
}
