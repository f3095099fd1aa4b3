import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import pdfmake from 'pdfmake'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdfFile, pdfFont } from '../../../geo/report/document/pdf_file.ts'
import { reportContent } from '../../../geo/report/document/report_content.ts'
import { dueReport } from '../../../geo/report/earlier_report.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { report, reportBefore } from './example_report.ts'

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'),
)
const font = (folder: string) => join(fonts, folder, `Tinos_${folder}.ttf`)
const made = new Date('2026-01-05T09:30:00Z')

beforeAll(() => {
  pdfmake.setFonts({
    [pdfFont]: {
      ...{ normal: font('400Regular'), italics: font('400Regular_Italic') },
      ...{ bold: font('700Bold'), bolditalics: font('700Bold_Italic') },
    },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts))
})

const written = (...of: Parameters<typeof reportContent>): Promise<Buffer> =>
  pdfmake.createPdf(pdfFile(reportContent(...of), made)).getBuffer()

describe('the quick report as PDF', () => {
  it('says what the document for Word says, as text', async () => {
    const pages = await readPages(await openPdf(await written(report, false)))
    const all = pages.join(' ')
    for (const { kind, ...block } of reportContent(report, false).blocks) {
      if (kind === 'paragraph' && 'text' in block) expect(all).toContain(block.text.trim())
    }
    expect(all).toMatch(/Người bị thương 1\.234/)
    expect(all).toMatch(/Người chết chưa rõ/)
    expect(all).toContain('vu_1')
  })

  it('is A4, marked on every page, with its letters inside and no picture of text', async () => {
    const many = { ...report, incidents: Array(60).fill(report.incidents[0]) }
    const document = await openPdf(await written(many, true))
    expect(document.numPages).toBeGreaterThan(2)
    for (const text of await readPages(document)) {
      expect(text.match(/NỘI BỘ/g)).toHaveLength(2)
      expect(text.match(/DIỄN TẬP/g)).toHaveLength(2)
    }
    const page = await document.getPage(1)
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842])
    const { fnArray } = await page.getOperatorList()
    expect(fnArray).not.toContain(OPS.paintImageXObject)
    const text = (await written(many, true)).toString('latin1')
    const named = [...text.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(1)
    // Six letters and a plus: only the letters that are used, and they are in the file.
    for (const name of named) expect(name).toMatch(/^[A-Z]{6}\+Tinos/)
    expect(text.match(/\/FontFile2/g)).toHaveLength(named.length)
  })

  it('stands against the report before, if asked to, and says which that was', async () => {
    const pages = await readPages(
      await openPdf(await written(report, false, dueReport(reportBefore))),
    )
    const all = pages.join(' ')
    expect(all).toMatch(/Kỳ trước/)
    expect(all).toMatch(/Người bị thương 1\.234 1\.200 \+34/)
    // The difference to what nobody said is none.
    expect(all).toMatch(/Người chết chưa rõ chưa rõ 2 Người mất tích/)
    expect(all).toContain('báo cáo lúc 17:00 04/01/2026, theo')
  })

  it('is the same file of the same content', async () => {
    const [one, other] = [await written(report, false), await written(report, false)]
    expect(one.equals(other)).toBe(true)
  })
})
