import { shippedGround } from '../../../../geo/sheet/basemap/sheet_basemap.ts'
import { contentOf } from '../../../../geo/sheet/content_of.ts'
import { gatherSheet } from '../../../../geo/sheet/gather_sheet.ts'
import { openPdfBook } from '../../../../geo/sheet/pdf/pdf_book.ts'
import { drawOnCanvas } from '../../../../geo/sheet/picture/draw_on_canvas.ts'
import { pictureOfSheet } from '../../../../geo/sheet/picture/picture_of_sheet.ts'
import { drawSheet } from '../../../../geo/sheet/sheet.ts'
import { sheetRequest } from '../../../../geo/sheet/sheet_request.ts'
import { printSheet } from '../../../../web/printing/print_job.ts'
import { fetchSheetFonts } from '../../../../web/printing/sheet_fonts.ts'
import { readMe } from '../../../../web/state/api/me.ts'

declare global {
  interface Window {
    /** How long each way to the picture takes, in milliseconds; there once all that both need is at hand. */
    sheetTaken?: Readonly<Record<'ours' | 'bare', () => Promise<number>>>
  }
}

const dpi = 300
const layers = ['risk_zones', 'units', 'border_line', 'border_markers', 'border_crossings'] as const

// The product's own worker, and beside it the same marks drawn on one canvas that the browser makes a PNG of.
const request = sheetRequest.parse({
  ...{ paper: 'a3', title: 'Đo', producer: 'Bench', extent: [107.7, 21.35, 108.15, 21.7] },
  layers: layers.map((id) => ({ id })),
})
const now = new Date()
const ask = async (path: string) => (await fetch(path)).json() as Promise<unknown>
const { markings } = readMe(await ask('/api/accounts/me'))
const found = await gatherSheet(request, ask, markings, now)
const fonts = await fetchSheetFonts()
const book = openPdfBook({ title: 'Đo', language: 'vi', made: now, fonts, take: () => {} })
const sheet = drawSheet(contentOf(request, found, shippedGround), book.measure)
// Its letters are known to the page from here on.
await pictureOfSheet(sheet, 10, fonts)

async function bare(): Promise<void> {
  const perMillimetre = dpi / 25.4
  const { width, height } = sheet.paper
  const canvas = new OffscreenCanvas(
    Math.round(width * perMillimetre),
    Math.round(height * perMillimetre),
  )
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('The browser gave no canvas.')
  pen.scale(perMillimetre, perMillimetre)
  drawOnCanvas(pen, sheet.marks, { Path: Path2D, more: [] })
  await canvas.convertToBlob({ type: 'image/png' })
}

const { signal } = new AbortController()
const timed = (work: () => Promise<unknown>) => async () => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
window.sheetTaken = {
  ours: timed(() => printSheet({ request, found, as: 'png' }, signal)),
  bare: timed(bare),
}
