import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas'
import type { PaperBox } from '../../geo/sheet/map_frame.ts'
import { type FontFiles, sheetFonts } from '../../geo/sheet/marks.ts'
import {
  drawOnCanvas,
  family,
  type PathMaker,
  type Pen,
} from '../../geo/sheet/picture/draw_on_canvas.ts'
import type { Sheet } from '../../geo/sheet/sheet.ts'

let hasFonts = false

/**
 * A part of a sheet as PNG, drawn without a browser.
 *
 * @param box what of it, millimetres.
 */
export function pictureOfPart(
  { marks }: Sheet,
  { x, y, width, height }: PaperBox,
  dpi: number,
  fonts: FontFiles,
): Uint8Array {
  if (!hasFonts) {
    for (const font of sheetFonts) GlobalFonts.register(Buffer.from(fonts[font]), family)
    hasFonts = true
  }
  const perMillimetre = dpi / 25.4
  const canvas = createCanvas(Math.round(width * perMillimetre), Math.round(height * perMillimetre))
  const pen = canvas.getContext('2d')
  pen.scale(perMillimetre, perMillimetre)
  pen.translate(-x, -y)
  // It draws as a browser does, and its types are not those of one.
  drawOnCanvas(pen as unknown as Pen, marks, Path2D as unknown as PathMaker)
  return new Uint8Array(canvas.toBuffer('image/png'))
}
