import { contentOf } from '../../geo/sheet/content_of.ts'
import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { writePdf } from './write_pdf.ts'

/**
 * Gathers, draws, looks at and writes one sheet.
 *
 * @param now of a sheet that is of the present.
 * @returns the denominator of its scale.
 * @throws Stop where it must not leave, or cannot be written.
 */
export async function printSheet(
  request: SheetRequest,
  { ask, scheme }: PrintSource,
  now: Date,
  file: string,
): Promise<number> {
  const found = await gatherSheet(request, ask, scheme, now)
  const content = contentOf(request, found)
  const { title, language, asOf, knownAt } = content
  const made = new Date(Math.max(asOf.getTime(), knownAt.getTime()))
  return writePdf(file, { title, language, made }, (book) => {
    const sheet = drawSheet(content, book.measure)
    const { missingLetters } = book
    sayFindings(lintSheet({ sheet, content, scheme, missingLetters }), title)
    book.add(sheet)
    return sheet.frame.denominator
  })
}

function sayFindings(findings: readonly Finding[], title: string): void {
  for (const { problem, mend } of findings) {
    say(`${title}: ${problem.en} ${mend.en}`, `${problem.vi} ${mend.vi}`)
  }
  if (findings.some(({ weight }) => weight === 'refuse')) {
    throw new Stop(`"${title}" was not printed.`, 'Mend what is named above.')
  }
}
