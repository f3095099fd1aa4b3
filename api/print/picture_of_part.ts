import { createCanvas, GlobalFonts, loadImage, Path2D } from '@napi-rs/canvas'
import type { PaperBox } from '../../geo/sheet/map_frame.ts'
import { type FontFiles, type PictureMark, sheetFonts } from '../../geo/sheet/marks.ts'
import type { MoreLetters } from '../../geo/sheet/more_letters.ts'
import {
  drawOnCanvas,
  family,
  familyOfFile,
  type PathMaker,
  type Pen,
} from '../../geo/sheet/picture/draw_on_canvas.ts'
import { picturesOf } from '../../geo/sheet/picture/pictures_of.ts'
import type { Sheet } from '../../geo/sheet/sheet.ts'

let hasFonts = false
const added = new Set<string>()

/**
 * A part of a sheet as PNG, drawn without a browser.
 *
 * @param box what of it, millimetres.
 */
export async function pictureOfPart(
  { marks }: Sheet,
  { x, y, width, height }: PaperBox,
  dpi: number,
  fonts: FontFiles,
  more: MoreLetters,
): Promise<Uint8Array> {
  if (!hasFonts) {
    for (const font of sheetFonts) GlobalFonts.register(Buffer.from(fonts[font]), family)
    hasFonts = true
  }
  for (const file of more.files()) {
    const { name, bytes } = file
    if (!added.has(name)) GlobalFonts.register(Buffer.from(bytes), familyOfFile(file))
    added.add(name)
  }
  const perMillimetre = dpi / 25.4
  const canvas = createCanvas(Math.round(width * perMillimetre), Math.round(height * perMillimetre))
  const pen = canvas.getContext('2d')
  // Those letters come as a variable font, thin unless told otherwise.
  pen.fontVariationSettings = '"wght" 400'
  pen.scale(perMillimetre, perMillimetre)
  pen.translate(-x, -y)
  // It draws as a browser does, and its types are not those of one.
  drawOnCanvas(pen as unknown as Pen, marks, {
    Path: Path2D as unknown as PathMaker,
    more: more.files().map(familyOfFile),
    pictures: await decoded(picturesOf(marks)),
  })
  return new Uint8Array(canvas.toBuffer('image/png'))
}

async function decoded(
  marks: readonly PictureMark[],
): Promise<ReadonlyMap<PictureMark, CanvasImageSource>> {
  const read = async (mark: PictureMark) =>
    [mark, (await loadImage(mark.jpeg)) as unknown as CanvasImageSource] as const
  return new Map(await Promise.all(marks.map(read)))
}
