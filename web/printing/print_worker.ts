import { contentOf } from '../../geo/sheet/content_of.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import { openPdfBook } from '../../geo/sheet/pdf/pdf_book.ts'
import { pictureOfSheet } from '../../geo/sheet/picture/picture_of_sheet.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import { widestFrame } from '../../geo/sheet/sheet_bounds.ts'
import { basemapOfServer } from './basemap_of_server.ts'
import { fetchChineseLetters } from './chinese_letters.ts'
import type { PrintAnswer, PrintAsk, PrintedSheet } from './print_job.ts'
import { fetchSheetFonts } from './sheet_fonts.ts'

const printDpi = 300
/** As many pixels as a preview has on its longer side: sharp in the panel, quick to draw. */
const previewPixels = 1400
const previewBasemapDpi = 90

self.onmessage = async ({ data }: MessageEvent<PrintAsk>) => {
  const { ask } = data
  try {
    tell({ ask, kind: 'printed', ...(await print(data)) })
  } catch (error) {
    tell({ ask, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

const tell = (answer: PrintAnswer) => self.postMessage(answer)

async function print({ request, found, as }: PrintAsk): Promise<PrintedSheet> {
  const fonts = await fetchSheetFonts(request.heading !== undefined)
  const more = await fetchChineseLetters(JSON.stringify([request, found]))
  const frame = widestFrame(request)
  const basemap = await basemapOfServer({
    ...{ frame, palette: request.palette, land: found.land },
    ...(as === 'preview' && { dpi: previewBasemapDpi }),
  })
  const content = contentOf(request, found, basemap)
  const { title, language, asOf, knownAt } = content
  const made = new Date(Math.max(asOf.getTime(), knownAt.getTime()))
  const pieces: BlobPart[] = []
  const take = (piece: Uint8Array) => void pieces.push(new Uint8Array(piece))
  // Whatever it becomes, it is set by the letters of the PDF: both are one sheet.
  const book = openPdfBook({ title, language, made, fonts, more, take })
  const sheet = drawSheet(content, book.measure)
  const { missingLetters } = book
  const findings = lintSheet({ sheet, content, scheme: found.scheme, missingLetters })
  const { denominator } = sheet.frame
  if (as === 'pdf') {
    book.add(sheet)
    await book.end()
    return { file: new Blob(pieces, { type: 'application/pdf' }), findings, denominator }
  }
  const { width, height } = sheet.paper
  const dpi = as === 'png' ? printDpi : (previewPixels / Math.max(width, height)) * 25.4
  return { file: await pictureOfSheet(sheet, dpi, fonts, more), findings, denominator }
}
