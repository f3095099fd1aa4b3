import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { openPdfBook, type PdfBook, type PdfBookParts } from '../../geo/sheet/pdf/pdf_book.ts'
import { Stop } from '../stop.ts'
import { chineseLetters } from './chinese_letters.ts'
import { beginningOf, clearLeftovers } from './leftovers.ts'
import { readSheetFonts } from './sheet_fonts.ts'

/**
 * Writes a PDF beside its place and puts it there when it is whole: a print cut off in the middle leaves
 * what stood there before.
 *
 * @param nameOf another place in the same folder, made of what was drawn.
 * @throws Stop where the file cannot be written; whatever `draw` throws.
 */
export async function writePdf<Drawn>(
  file: string,
  about: Pick<PdfBookParts, 'title' | 'language' | 'made'>,
  draw: (book: PdfBook) => Promise<Drawn>,
  nameOf: (drawn: Drawn) => string = () => file,
): Promise<Drawn> {
  const beginning = beginningOf(file)
  clearLeftovers(file)
  const open = openFile(beginning)
  try {
    const book = openPdfBook({
      ...about,
      fonts: readSheetFonts(),
      more: chineseLetters(),
      take: (piece) => void writeSync(open, piece),
    })
    const drawn = await draw(book)
    await book.end()
    closeSync(open)
    renameSync(beginning, nameOf(drawn))
    return drawn
  } catch (error) {
    rmSync(beginning, { force: true })
    throw error
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'wx')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(
      { en: `The file cannot be written: ${why}.`, vi: `Không ghi được tệp: ${why}.` },
      { en: 'Choose another folder with --out.', vi: 'Chọn thư mục khác bằng --out.' },
    )
  }
}
