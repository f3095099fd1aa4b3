import { asWritten } from '../letters.ts'
import { haloShare, pointMm, type TextMark } from '../marks.ts'
import { type Run, type Runs, widthOfRuns } from './runs.ts'

type Pdf = PDFKit.PDFDocument

/** A line of text where it belongs; its rim is drawn as shapes, so that the text is in the file once. */
export function drawText(pdf: Pdf, mark: TextMark, strength: number, runs: Runs): void {
  const { x, y, font, points, colour, align, turn, halo, spacing = 0 } = mark
  const text = asWritten(mark.text)
  const size = points * pointMm
  const own = runs.of(text, font)
  const gap = spacing * size
  const width = widthOfRuns(pdf, own, size) + gap * Math.max(0, [...text].length - 1)
  pdf.save()
  if (turn !== undefined) pdf.rotate(turn, { origin: [x, y] })
  let left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
  for (const run of own) {
    pdf.font(run.font).fontSize(size)
    if (halo !== undefined) drawHalo(pdf, run.text, [left, y], size, { colour: halo, strength })
    pdf.fillColor(colour, strength)
    pdf.text(run.text, left, y, {
      ...{ lineBreak: false, baseline: 'alphabetic', characterSpacing: gap },
    })
    left += advanceOf(pdf, run, size, gap)
  }
  pdf.restore()
}

const advanceOf = (pdf: Pdf, run: Run, size: number, gap: number) =>
  widthOfRuns(pdf, [run], size) + gap * [...run.text].length

/** What pdfkit keeps of a font it embeds; its types do not say so. */
interface Letters {
  readonly unitsPerEm: number
  layout(text: string): {
    readonly glyphs: readonly { readonly path: { toSVG(): string } }[]
    readonly positions: readonly { readonly xAdvance: number }[]
  }
}

function drawHalo(
  pdf: Pdf,
  text: string,
  [x, y]: readonly [number, number],
  size: number,
  { colour, strength }: { readonly colour: string; readonly strength: number },
): void {
  const { font } = (pdf as unknown as { readonly _font: { readonly font: Letters } })._font
  const { glyphs, positions } = font.layout(text)
  const scale = size / font.unitsPerEm
  pdf.save()
  pdf.translate(x, y).scale(scale, -scale)
  pdf.strokeColor(colour, strength).lineWidth((haloShare * size) / scale)
  pdf.lineJoin('round').lineCap('round')
  for (const [at, glyph] of glyphs.entries()) {
    const path = glyph.path.toSVG()
    if (path !== '') pdf.path(path).stroke()
    pdf.translate(positions[at]?.xAdvance ?? 0, 0)
  }
  pdf.restore()
}
