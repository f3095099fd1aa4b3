import { readFileSync } from 'node:fs'
import { chineseLetters } from '../../../api/print/chinese_letters.ts'
import { readSheetFonts } from '../../../api/print/sheet_fonts.ts'
import { type SheetBasemap, shippedGround } from '../../../geo/sheet/basemap/sheet_basemap.ts'
import { contentOf } from '../../../geo/sheet/content_of.ts'
import { type Gathered, gathered } from '../../../geo/sheet/gathered.ts'
import { lintSheet } from '../../../geo/sheet/lint/lint_sheet.ts'
import type { Papers } from '../../../geo/sheet/paper.ts'
import { openPdfBook } from '../../../geo/sheet/pdf/pdf_book.ts'
import { drawSheet, type Sheet } from '../../../geo/sheet/sheet.ts'
import type { SheetContent } from '../../../geo/sheet/sheet_content.ts'
import { type SheetRequest, sheetRequest } from '../../../geo/sheet/sheet_request.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'

const shipped = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../seeds/basemap/${name}.geojson`, import.meta.url), 'utf8'),
  )

const moncay: [number, number, number, number] = [107.8, 21.4, 108.1, 21.65]

const said = {
  ...{
    source: 'Nguồn thử',
    as_of: '2025-10-05T00:00:00Z',
    confidence: 'sure',
    marking: 'noi_bo',
  },
}

/** Made up for tests: a unit whose line is generalised, a crossing, one that has no place. */
export const found: Gathered = gathered.parse({
  layers: [
    {
      ...{ id: 'border_line', opacity: 1, unlocated: 0 },
      features: [
        {
          id: 'doan_thu',
          geometry: {
            type: 'MultiLineString',
            coordinates: [
              [
                [107.7, 21.58],
                [107.95, 21.56],
                [108.2, 21.55],
              ],
            ],
          },
          properties: {
            ...said,
            ...{ name_vi: 'Đoạn thử', name_en: 'Trial piece', kind: 'land', generalised: true },
            accuracy_m: 100,
          },
        },
      ],
    },
    {
      ...{ id: 'units', opacity: 1, unlocated: 0 },
      features: [
        {
          id: '06757',
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [107.9, 21.45],
                [108.05, 21.45],
                [108.05, 21.6],
                [107.9, 21.6],
                [107.9, 21.45],
              ],
            ],
          },
          properties: {
            ...said,
            ...{ name_vi: 'Phường Thử', name_en: 'Trial Ward', border_kind: 'land' },
            ...{ outline: 'generalised', accuracy_m: 150 },
          },
        },
      ],
    },
    {
      ...{ id: 'border_crossings', opacity: 1, unlocated: 2 },
      features: [
        {
          id: 'thu',
          geometry: { type: 'Point', coordinates: [107.97, 21.53] },
          properties: {
            ...said,
            ...{ name_vi: 'Cửa khẩu Thử', name_en: 'Trial Gate', class: 'international_gate' },
            accuracy_m: 100,
          },
        },
      ],
    },
  ],
  marking: { code: 'noi_bo', rank: 1, vi: 'Nội bộ', en: 'Internal', open: true },
  subject: null,
  scheme: [
    { code: 'cong_khai', rank: 0, vi: 'Công khai', en: 'Public', open: true },
    { code: 'noi_bo', rank: 1, vi: 'Nội bộ', en: 'Internal', open: true },
    { code: 'mat', rank: 2, vi: 'Mật', en: 'Secret', open: false },
  ],
  exercise: null,
  as_of: '2025-10-05T07:32:00.000Z',
  known_at: '2025-10-05T08:00:00.000Z',
  land: shipped('land'),
  locator: shipped('locator'),
})

type Asked = Partial<SheetRequest>

export const contentFor = (
  asked: Asked = {},
  given: Partial<Gathered> = {},
  basemap: SheetBasemap = shippedGround,
): SheetContent =>
  contentOf(
    sheetRequest.parse({
      ...{ extent: moncay, title: 'Tờ thử số 1', producer: 'Ban thử', layers: [] },
      ...asked,
    }),
    { ...found, ...given },
    basemap,
  )

const fonts = readSheetFonts()

interface Printed {
  readonly file: Buffer
  readonly sheets: readonly Sheet[]
  missingLetters(text: string): readonly string[]
}

/** A PDF of the sheets, and the sheets. @param papers of another size than the contents name. */
export async function printed(
  contents: readonly SheetContent[],
  papers?: Papers,
): Promise<Printed> {
  const pieces: Uint8Array[] = []
  const [first] = contents
  const book = openPdfBook({
    ...{ title: first?.title ?? '', language: 'vi', made: new Date('2025-10-05T08:00:00Z') },
    ...{ fonts, more: chineseLetters(), take: (piece) => void pieces.push(piece) },
  })
  const sheets = contents.map((content) => drawSheet(content, book.measure, papers))
  for (const sheet of sheets) book.add(sheet)
  await book.end()
  return { file: Buffer.concat(pieces), sheets, missingLetters: book.missingLetters }
}

/** One sheet alone, as it is drawn and as its file is read again, and what the linter says of it. */
export async function sheetAlone(content: SheetContent, papers?: Papers) {
  const { file, sheets, missingLetters } = await printed([content], papers)
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('One sheet was drawn.')
  const [text = ''] = await readPages(await openPdf(file))
  const findings = lintSheet({ sheet, content, scheme: found.scheme, missingLetters })
  return { sheet, file, findings, text: text.replaceAll('\u00a0', ' ') }
}
