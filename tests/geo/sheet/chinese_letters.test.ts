import PDFDocument from 'pdfkit'
import { describe, expect, it, vi } from 'vitest'
import { chineseLetters } from '../../../api/print/chinese_letters.ts'
import { lintSheet } from '../../../geo/sheet/lint/lint_sheet.ts'
import { textsOf } from '../../../geo/sheet/lint/texts_of.ts'
import { filesFor } from '../../../geo/sheet/more_letters.ts'
import { plainFont } from '../../../geo/sheet/pdf/plain_font.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { contentFor, found, printed } from './example_sheet.ts'

vi.setConfig({ testTimeout: 30_000 })

async function sheetOf(text: string) {
  const content = contentFor({ text })
  const { file, sheets, missingLetters } = await printed([content])
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('One sheet was drawn.')
  const [read = ''] = await readPages(await openPdf(file))
  const findings = lintSheet({ sheet, content, scheme: found.scheme, missingLetters })
  return { file, sheet, read, findings }
}

const fontsIn = (file: Buffer) =>
  new Set([...file.toString('latin1').matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name))

/** What pdfkit reads of a font. */
interface ReadFont {
  readonly _font: {
    readonly font: { glyphForCodePoint(code: number): { readonly path: { toSVG(): string } } }
  }
}

describe('a packed font made plain', () => {
  const [file] = [chineseLetters().fileOf('口')]
  const drawn = (weight: number) => {
    if (file === undefined) throw new Error('The font has this letter.')
    const pdf = new PDFDocument()
    pdf.registerFont('plain', Buffer.from(plainFont(pdf, file.bytes, `z${weight}`, weight)))
    const { font } = (pdf.font('plain') as unknown as ReadFont)._font
    const path = font.glyphForCodePoint('口'.codePointAt(0) ?? 0).path.toSVG()
    return [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
  }

  it('has its letters drawn, and not empty: a mouth is a frame around a square', () => {
    const numbers = drawn(400)
    expect(numbers.length).toBeGreaterThan(14)
    expect(Math.max(...numbers)).toBeGreaterThan(700)
  })

  it('has them as strong as they are wanted', () => {
    // The square inside is the smaller the stronger the frame is.
    const inner = (weight: number) => {
      const xs = drawn(weight).filter((_, at) => at % 2 === 0)
      return new Set(xs.toSorted((one, other) => one - other)).size > 3 ? xs : []
    }
    expect(inner(400)).not.toEqual(inner(700))
  })
})

describe('Chinese letters on a sheet', () => {
  it('are letters of an embedded font, beside the Vietnamese ones', async () => {
    const { file, read, findings } = await sheetOf('Đối diện: 东兴口岸 (Đông Hưng)')
    expect(read.replaceAll(/\s/g, '')).toContain('Đốidiện:东兴口岸(ĐôngHưng)')
    expect([...fontsIn(file)].some((name) => name?.includes('chinese_'))).toBe(true)
    expect(findings.filter(({ rule }) => rule === 'letters')).toEqual([])
    // The letters that are used, and not the thousands that the font has.
    const without = await sheetOf('Đối diện: Đông Hưng')
    expect(file.length - without.file.length).toBeLessThan(40_000)
    expect([...fontsIn(without.file)].some((name) => name?.includes('chinese_'))).toBe(false)
  })

  it('take the room that was measured for them, so that no line runs out of the margin', async () => {
    const { sheet } = await sheetOf('东兴口岸北仑河二桥'.repeat(12))
    const lines = textsOf(sheet.marks).filter(({ text }) => text.startsWith('东兴口岸'))
    const longest = Math.max(
      ...textsOf(sheet.marks).flatMap(({ text }) => (text.includes('岸') ? [text.length] : [])),
    )
    expect(lines.length).toBeGreaterThan(0)
    // 8 points are 2.82 mm; the margin of A3 is 82 mm wide.
    expect(longest * 2.82).toBeLessThanOrEqual(82.01)
    expect(longest).toBeGreaterThan(20)
  })

  it('are the same file for the same sheet, and what no font has is still told', async () => {
    const [one, other] = [await sheetOf('东兴'), await sheetOf('东兴')]
    expect(other.file.equals(one.file)).toBe(true)
    const { findings, read } = await sheetOf('Chữ ไทย, e\u200bm')
    expect(findings.map(({ problem }) => problem.en).join()).toContain('do not have ไ (U+0E44)')
    // Its place is not left empty; what cannot be seen takes none.
    expect(read).toContain('Chữ ???, em')
  })

  it('are looked for in the files that have them, and for no others is a file wanted', () => {
    const ranges = { '[4]': 'U+4e1c', '[5]': 'U+5170-5174,U+53e3', latin: 'U+0000-00ff' }
    expect(filesFor('东兴口', ranges)).toEqual(['4', '5'])
    expect(filesFor('Móng Cái', ranges)).toEqual([])
  })
})
