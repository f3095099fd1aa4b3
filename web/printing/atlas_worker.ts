import { contentOf } from '../../geo/sheet/content_of.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import { openPdfBook, type PdfBook } from '../../geo/sheet/pdf/pdf_book.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import { widestFrame } from '../../geo/sheet/sheet_bounds.ts'
import type { AtlasAnswer, AtlasAsk } from './atlas_job.ts'
import { basemapOfServer } from './basemap_of_server.ts'
import { fetchChineseLetters } from './chinese_letters.ts'
import { fetchSheetFonts } from './sheet_fonts.ts'

let book: PdfBook | undefined
/** What was written of the file, as blobs: the browser keeps them where it likes, and not this thread. */
const pieces: Blob[] = []

self.onmessage = async ({ data }: MessageEvent<AtlasAsk>) => {
  try {
    tell(await answer(data))
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

const tell = (said: AtlasAnswer) => self.postMessage(said)

async function answer(asked: AtlasAsk): Promise<AtlasAnswer> {
  if (asked.kind === 'begin') {
    const { title, language, made, hasHeading } = asked
    const take = (piece: Uint8Array) => void pieces.push(new Blob([new Uint8Array(piece)]))
    // What is fetched for a sheet later is in it as well.
    const more = await fetchChineseLetters('')
    const fonts = await fetchSheetFonts(hasHeading)
    book = openPdfBook({ title, language, made, fonts, more, take })
    return { kind: 'begun' }
  }
  if (book === undefined) throw new Error('No atlas was begun.')
  if (asked.kind === 'end') {
    await book.end()
    return { kind: 'bound', file: new Blob(pieces, { type: 'application/pdf' }) }
  }
  const { request, found } = asked
  await fetchChineseLetters(JSON.stringify([request, found]))
  const frame = widestFrame(request)
  const basemap = await basemapOfServer({
    ...{ frame, palette: request.palette, land: found.land },
  })
  const content = contentOf(request, found, basemap)
  const sheet = drawSheet(content, book.measure)
  const { missingLetters } = book
  const findings = lintSheet({ sheet, content, scheme: found.scheme, missingLetters })
  if (findings.every(({ weight }) => weight !== 'refuse')) book.add(sheet)
  return { kind: 'looked_at', findings }
}
