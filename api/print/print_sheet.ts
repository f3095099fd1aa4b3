import type { Marking } from '../../geo/markings.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import type { PdfBook } from '../../geo/sheet/pdf/pdf_book.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import { sheetAddress } from '../../geo/sheet/sheet_address.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { gatherContent } from './gather_content.ts'
import { sayCut } from './say_cut.ts'
import { writePdf } from './write_pdf.ts'

/** A sheet that was printed. */
export interface PrintedSheet {
  /** Of its scale. */
  readonly denominator: number
  /** The highest of what is on it. */
  readonly marking: Marking
}

/**
 * Gathers, draws, looks at and writes one sheet, with the address at which its picture is opened on a screen.
 *
 * @param now of a sheet that is of the present.
 * @param nameOf another place in the same folder, made of what is on the sheet.
 * @throws Stop where it must not leave, or cannot be written.
 */
export async function printSheet(
  request: SheetRequest,
  source: PrintSource,
  now: Date,
  file: string,
  nameOf?: (printed: PrintedSheet) => string,
): Promise<PrintedSheet> {
  const { title, language, true_at, known_at } = request
  const moments = [true_at, known_at].map((at) => (at === undefined ? now : new Date(at)))
  const made = new Date(Math.max(...moments.map((at) => at.getTime())))
  const about = { title, language, made }
  const address = request.address ?? sheetAddress(source.origin, request)
  const addressed = { ...request, address }
  return writePdf(file, about, (book) => addSheet(addressed, source, now, book), nameOf)
}

/**
 * Gathers, draws and looks at a sheet, and adds it to a file.
 *
 * @throws Stop where it must not leave.
 */
export async function addSheet(
  request: SheetRequest,
  source: PrintSource,
  now: Date,
  book: PdfBook,
): Promise<PrintedSheet> {
  const { content, found } = await gatherContent(request, source, now)
  const sheet = drawSheet(content, book.measure)
  const { missingLetters } = book
  const { scheme } = source
  sayFindings(lintSheet({ sheet, content, scheme, missingLetters }), request.title)
  sayCut(request, sheet.frame)
  book.add(sheet)
  return { denominator: sheet.frame.denominator, marking: found.marking }
}

/** @throws Stop where one of them refuses. */
export function sayFindings(findings: readonly Finding[], title: string): void {
  for (const { problem, mend } of findings) {
    say(`${title}: ${problem.en} ${mend.en}`, `${title}: ${problem.vi} ${mend.vi}`)
  }
  if (findings.some(({ weight }) => weight === 'refuse')) throw new Refused(title)
}

/** A sheet must not leave; why not, and how to mend it, was said. */
export class Refused extends Stop {
  readonly title: string

  constructor(title: string) {
    super(
      { en: `"${title}" was not printed.`, vi: `"${title}" chưa được in.` },
      { en: 'Mend what is named above.', vi: 'Hãy sửa những điều nêu ở trên.' },
    )
    this.title = title
  }
}
