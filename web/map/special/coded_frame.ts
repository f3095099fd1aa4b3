import type { Palette } from '../../../geo/palette.ts'
import { glyphFont } from '../images/draw_point.ts'
import type { DrawnLook } from './point_images.ts'

const heightPixels = 20
const fontPixels = 10.5

/**
 * What stands for a kind that this screen does not know: a plain frame with the code in it, so that it
 * is seen, and can be asked about.
 */
export function drawCodedFrame(code: string, palette: Palette, pixelRatio: number): DrawnLook {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser gave no canvas to draw symbols on.')
  const font = `${glyphFont.weight} ${fontPixels}px ${glyphFont.family}`
  pen.font = font
  const words = code === '' ? '?' : code
  const width = Math.ceil(pen.measureText(words).width) + 12
  canvas.width = width * pixelRatio
  canvas.height = heightPixels * pixelRatio
  pen.scale(pixelRatio, pixelRatio)
  pen.fillStyle = palette.paper
  pen.strokeStyle = palette.unknown
  pen.lineWidth = 2
  pen.fillRect(1, 1, width - 2, heightPixels - 2)
  pen.strokeRect(2, 2, width - 4, heightPixels - 4)
  pen.font = font
  pen.fillStyle = palette.ink
  pen.textAlign = 'center'
  pen.fillText(words, width / 2, heightPixels / 2 + fontPixels * 0.36)
  return { canvas, anchor: [canvas.width / 2, canvas.height / 2] }
}
