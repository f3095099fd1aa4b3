import { type Letter, type OutlinePoint, trueTypeFile } from './truetype_file.ts'

type Pdf = PDFKit.PDFDocument

/** What fontkit, which pdfkit reads fonts by, holds of a packed variable one; its types do not say so. */
interface PackedFont {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly characterSet: readonly number[]
  glyphForCodePoint(code: number): {
    readonly id: number
    readonly advanceWidth: number
    _decode(): { readonly points?: readonly OutlinePoint[] } | null
  }
}

/** A point as fontkit moves it. */
class Point implements OutlinePoint {
  x: number
  y: number
  readonly onCurve: boolean
  readonly endContour: boolean

  constructor({ x, y, onCurve, endContour }: OutlinePoint) {
    this.x = x
    this.y = y
    this.onCurve = onCurve
    this.endContour = endContour
  }

  copy(): Point {
    return new Point(this)
  }
}

/** What moves the points of a font's letters to a weight. */
interface Variation {
  transformPoints(id: number, points: readonly Point[]): void
}

/**
 * What fontkit moves points with. A font remembers that it varies by nothing, which pdfkit has had it say
 * already; so another one is asked, which has all from the first but that memory.
 */
function variationOf(font: PackedFont, weight: number): Variation | null {
  const varied: object = Object.create(font, { variationCoords: { value: [weight] } })
  let prototype: unknown = Object.getPrototypeOf(font)
  while (typeof prototype === 'object' && prototype !== null) {
    const asked = Object.getOwnPropertyDescriptor(prototype, '_variationProcessor')?.get
    if (asked) return asked.call(varied)
    prototype = Object.getPrototypeOf(prototype)
  }
  throw new Error('This fontkit varies no fonts.')
}

/**
 * A packed variable font (WOFF2) at one weight, as a plain one: pdfkit reads the letters of the first, and
 * would embed them empty.
 */
export function plainFont(pdf: Pdf, packed: Uint8Array, name: string, weight: number): Uint8Array {
  const reading = `${name}_packed`
  pdf.registerFont(reading, packed)
  const { font } = (
    pdf.font(reading) as unknown as { readonly _font: { readonly font: PackedFont } }
  )._font
  const processor = variationOf(font, weight)
  const letters = font.characterSet.map((code): Letter => {
    const glyph = font.glyphForCodePoint(code)
    const points = (glyph._decode()?.points ?? []).map((point) => new Point(point))
    // Four more stand for where a letter begins and ends; they are moved like its own.
    const still = { x: 0, y: 0, onCurve: true, endContour: true }
    const around = [0, 1, 2, 3].map(() => new Point(still))
    processor?.transformPoints(glyph.id, [...points, ...around])
    return { code, advance: glyph.advanceWidth, points }
  })
  const { unitsPerEm, ascent, descent } = font
  return trueTypeFile(letters, { name, unitsPerEm, ascent, descent })
}
