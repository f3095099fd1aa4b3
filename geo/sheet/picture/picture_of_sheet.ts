import { type FontFiles, headingFonts, type PictureMark, sheetFonts } from '../marks.ts'
import { type MoreLetters, noMoreLetters } from '../more_letters.ts'
import type { Sheet } from '../sheet.ts'
import { drawOnCanvas, faces, familyOf, familyOfFile } from './draw_on_canvas.ts'
import { picturesOf } from './pictures_of.ts'
import { pngFile } from './png_file.ts'

/** So many bytes of pixels are drawn at once: a large sheet takes several strips, and no more memory. */
const bytesOfStrip = 48_000_000

/**
 * A sheet as PNG, for a browser or a worker of one: it needs OffscreenCanvas.
 *
 * @param fonts the files of the letters; they are added to the browser's own.
 * @throws Error where the browser gives no canvas.
 */
export async function pictureOfSheet(
  { paper, marks }: Sheet,
  dpi: number,
  fonts: FontFiles,
  more: MoreLetters = noMoreLetters,
): Promise<Blob> {
  await addFonts(fonts)
  for (const { name, ranges, bytes } of more.files()) {
    const own = { weight: '100 900', unicodeRange: ranges }
    if (!added.has(name)) await addFont(name, familyOfFile({ name, ranges, bytes }), bytes, own)
  }
  const perMillimetre = dpi / 25.4
  const width = Math.round(paper.width * perMillimetre)
  const height = Math.round(paper.height * perMillimetre)
  const rows = Math.max(1, Math.min(height, Math.floor(bytesOfStrip / (width * 4))))
  return pngFile(
    {
      ...{ width, height },
      async *strips() {
        const canvas = new OffscreenCanvas(width, rows)
        const pen = canvas.getContext('2d', { willReadFrequently: true })
        if (pen === null) throw new Error('The browser gave no canvas to draw the sheet on.')
        for (let top = 0; top < height; top += rows) {
          pen.setTransform(1, 0, 0, 1, 0, 0)
          pen.clearRect(0, 0, width, rows)
          pen.setTransform(perMillimetre, 0, 0, perMillimetre, 0, -top)
          const strip = [top / perMillimetre, (top + rows) / perMillimetre] as const
          const pictures = await decoded(picturesOf(marks, ...strip))
          const drawing = { Path: Path2D, more: more.files().map(familyOfFile), pictures }
          drawOnCanvas(pen, marks, drawing)
          for (const picture of pictures.values()) picture.close()
          const { data } = pen.getImageData(0, 0, width, Math.min(rows, height - top))
          yield new Uint8Array(data.buffer)
        }
      },
    },
    dpi,
  )
}

async function decoded(
  marks: readonly PictureMark[],
): Promise<ReadonlyMap<PictureMark, ImageBitmap>> {
  const read = async (mark: PictureMark) =>
    [mark, await createImageBitmap(new Blob([new Uint8Array(mark.jpeg)]))] as const
  return new Map(await Promise.all(marks.map(read)))
}

const added = new Set<string>()

async function addFonts(fonts: FontFiles): Promise<void> {
  for (const font of [...sheetFonts, ...headingFonts]) {
    const file = fonts[font]
    if (added.has(font) || file === undefined) continue
    const [weight, style] = faces[font]
    await addFont(font, familyOf(font), file, { weight, style })
  }
}

async function addFont(
  name: string,
  of: string,
  file: Uint8Array,
  own: FontFaceDescriptors,
): Promise<void> {
  const face = new FontFace(of, new Uint8Array(file), own)
  await face.load()
  fontsHere().add(face)
  added.add(name)
}

/** Of the page, or of the worker that this runs in; the types of a page do not know the second. */
function fontsHere(): FontFaceSet {
  const here = globalThis as unknown as { readonly fonts?: FontFaceSet }
  return here.fonts ?? document.fonts
}
