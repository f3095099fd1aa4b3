import type { Mark, PathMark } from '../marks.ts'
import { drawText } from './draw_text.ts'
import type { Runs } from './runs.ts'

type Pdf = PDFKit.PDFDocument

/** @param strength of all of them together, 0 to 1. */
export function drawMarks(pdf: Pdf, marks: readonly Mark[], strength: number, runs: Runs): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case 'path':
        drawPath(pdf, mark, strength)
        break
      case 'text':
        drawText(pdf, mark, strength, runs)
        break
      case 'picture': {
        const { x, y, width, height } = mark.box
        pdf.save()
        if (strength < 1) pdf.opacity(strength)
        // A copy: pdfkit takes a buffer whole, and this may be a piece of one.
        pdf.image(new Uint8Array(mark.jpeg).buffer, x, y, { width, height })
        pdf.restore()
        break
      }
      case 'group': {
        const { within, evenOdd, opacity = 1 } = mark
        pdf.save()
        if (within !== undefined) pdf.path(within).clip(evenOdd ? 'even-odd' : 'non-zero')
        drawMarks(pdf, mark.marks, strength * opacity, runs)
        pdf.restore()
      }
    }
  }
}

function drawPath(pdf: Pdf, mark: PathMark, strength: number): void {
  const { path, fill, fillOpacity = 1, stroke, strokeOpacity = 1, evenOdd } = mark
  if (fill === undefined && stroke === undefined) return
  pdf.save()
  pdf.path(path)
  const rule = evenOdd ? 'even-odd' : 'non-zero'
  if (fill !== undefined) pdf.fillColor(fill, fillOpacity * strength)
  if (stroke !== undefined) {
    pdf.strokeColor(stroke, strokeOpacity * strength).lineWidth(mark.width ?? 0.1)
    pdf.lineJoin('round').lineCap(mark.ends === 'round' ? 'round' : 'butt')
    // pdfkit takes a list as well; its types know one length only.
    if (mark.dash) pdf.dash([...mark.dash] as unknown as number, {})
  }
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke, rule)
  else if (fill !== undefined) pdf.fill(rule)
  else pdf.stroke()
  pdf.restore()
}
