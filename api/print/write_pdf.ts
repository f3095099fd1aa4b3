import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { openPdfBook, type PdfBook, type PdfBookParts } from '../../geo/sheet/pdf/pdf_book.ts'
import type { Stop } from '../stop.ts'
import { cannotWrite } from './cannot_write.ts'
import { chineseLetters } from './chinese_letters.ts'
import { beginningOf, clearLeftovers } from './leftovers.ts'
import { readSheetFonts } from './sheet_fonts.ts'

type About = Pick<PdfBookParts, 'title' | 'language' | 'made'>

/** Writes a piece from some byte on. @returns how many bytes the disk took. */
type WriteToDisk = (open: number, piece: Uint8Array, from: number) => number

/**
 * Writes a PDF beside its place and puts it there when it is whole: a print cut off in the middle leaves
 * what stood there before.
 *
 * @param nameOf another place in the same folder, made of what was drawn.
 * @param write stands for a disk that is full, where that is tried.
 * @throws Stop where the file cannot be written; whatever `draw` throws.
 */
export async function writePdf<Drawn>(
  file: string,
  about: About,
  draw: (book: PdfBook) => Promise<Drawn>,
  nameOf: (drawn: Drawn) => string = () => file,
  write: WriteToDisk = writeSync,
): Promise<Drawn> {
  const beginning = beginningOf(file)
  clearLeftovers(file)
  const open = orStop(() => openSync(beginning, 'wx'))
  try {
    const drawn = await drawInto({ open, write }, about, draw)
    orStop(() => renameSync(beginning, nameOf(drawn)))
    return drawn
  } catch (error) {
    rmSync(beginning, { force: true })
    throw error
  }
}

async function drawInto<Drawn>(
  file: { readonly open: number; readonly write: WriteToDisk },
  about: About,
  draw: (book: PdfBook) => Promise<Drawn>,
): Promise<Drawn> {
  let failure: Stop | undefined
  let isClosed = false
  // Pieces come in turns of pdfkit's own as well, where nobody would catch what is thrown.
  const take = (piece: Uint8Array) => {
    // A book that was given up still tells its beginning, when its file's number is another file's.
    if (failure || isClosed) return
    try {
      writeAll(file, piece)
    } catch (error) {
      failure = cannotWrite(error)
    }
  }
  const orFail = () => {
    if (failure) throw failure
  }
  try {
    const book = openPdfBook({ ...about, fonts: readSheetFonts(), more: chineseLetters(), take })
    const drawn = await draw({
      ...book,
      add(sheet) {
        book.add(sheet)
        orFail()
      },
    })
    await book.end()
    orFail()
    return drawn
  } finally {
    isClosed = true
    closeSync(file.open)
  }
}

/** A disk that is nearly full takes a part of what it is given, and says so by the number alone. */
function writeAll({ open, write }: Parameters<typeof drawInto>[0], piece: Uint8Array): void {
  let written = 0
  while (written < piece.length) written += write(open, piece, written)
}

/** @throws Stop where what is done with a file cannot be. */
function orStop<Done>(deed: () => Done): Done {
  try {
    return deed()
  } catch (error) {
    throw cannotWrite(error)
  }
}
