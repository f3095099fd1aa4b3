import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, vi } from 'vitest'
import { palettes } from '../../../geo/palette.ts'
import type { Gathered } from '../../../geo/sheet/gathered.ts'
import { lintSheet } from '../../../geo/sheet/lint/lint_sheet.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { contentFor, found, printed } from './example_sheet.ts'

vi.setConfig({ testTimeout: 30_000 })

const counts = (property: string, values: object[], step?: string) => ({
  ...{ numberMatched: 9, unlocatedCount: 0 },
  counts: [{ property, values, ...(step && { step }) }],
})
const answered = (id: string, ...answers: unknown[]) => ({ id, answers, isFiltered: false })

const kinds = answered(
  'counts/incidents/kind',
  counts('kind', [
    { value: 'fire', count: 5 },
    { value: 'flood', count: 3 },
    { value: null, count: 1 },
  ]),
)
const times = answered(
  'counts/incidents/occurred_at',
  counts(
    'occurred_at',
    [
      { value: '2025-10-04T00:00', count: 2 },
      { value: '2025-10-05T00:00', count: 7 },
    ],
    'day',
  ),
)
const score = (pillar: string, value: number | null) => ({ pillar, score: value })
const readiness = answered('readiness', {
  units: [
    {
      ...{ unit_code: '06712', name_vi: 'Phường Móng Cái 1', name_en: 'Móng Cái 1 Ward' },
      ...{ items: 8, known: 6, score: 0.5 },
      pillars: [
        ...[score('command', 1), score('forces', 0.5)],
        ...[score('means', null), score('logistics', 0.75)],
      ],
    },
  ],
})

const sheetWith = (charts: Gathered['charts'], given: Partial<Gathered> = {}, asked = {}) => {
  const content = contentFor(asked, { charts, ...given })
  return printed([content]).then(({ file, sheets: [sheet], missingLetters }) => {
    if (sheet === undefined) throw new Error('One sheet was drawn.')
    const findings = lintSheet({ sheet, content, scheme: found.scheme, missingLetters })
    return { file, sheet, findings }
  })
}
const textOf = async (file: Buffer) =>
  ((await readPages(await openPdf(file)))[0] ?? '').replaceAll('\u00a0', ' ')

describe('charts on a sheet', () => {
  it('stand beside their tables as text and vectors, with source and moment', async () => {
    const { file, findings } = await sheetWith([kinds, times, readiness])
    const text = await textOf(file)
    expect(text).toMatch(/VỤ VIỆC, SỰ CỐ: LOẠI/)
    expect(text).toMatch(/chưa rõ 1(?!\d)/)
    expect(text).toMatch(/04\/10\/2025 2(?!\d)/)
    // The line of time names its days itself.
    expect(text).toMatch(/05\/10(?!\/)/)
    expect(text).toMatch(/Phường Móng Cái 1 100 % 50 % chưa rõ 75 % 50 %/)
    expect(text).toContain('Nguồn: đếm trên lớp “Vụ việc, sự cố”.')
    expect(text).toContain('biết 6 trên 8 mục')
    const page = await (await openPdf(file)).getPage(1)
    const { fnArray } = await page.getOperatorList()
    expect(fnArray).not.toContain(OPS.paintImageXObject)
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
    expect(findings.filter(({ rule }) => rule === 'letters')).toEqual([])
  })

  it('draw bars as long as the numbers of their rows', async () => {
    const { sheet } = await sheetWith([kinds])
    const bars = sheet.marks.flatMap((mark) => {
      if (mark.kind !== 'path' || mark.fill !== palettes.print.accent || mark.stroke !== undefined)
        return []
      const corners = [...mark.path.matchAll(/[ML](\S+) ([\d.]+)/g)]
      const [[, x1, y1] = [], [, x2, y2] = []] = corners
      // A symbol of the map has the same colour, and stands on its point.
      return y1 === y2 ? [Number(x2) - Number(x1)] : []
    })
    expect(bars).toHaveLength(3)
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(3 / 5, 2)
    expect((bars[2] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(1 / 5, 2)
  })

  it('that find no room are named on the sheet, and the linter knows', async () => {
    const many = answered(
      'counts/incidents/kind',
      counts(
        'kind',
        Array.from({ length: 40 }, (_, at) => ({ value: `loại ${at}`, count: at })),
      ),
    )
    const charts = [many, times, many, readiness]
    const { file, findings, sheet } = await sheetWith(charts, {}, { paper: 'slide' })
    const text = await textOf(file)
    expect(sheet.marginCut).toBe(false)
    expect(sheet.leftOut.length).toBeGreaterThan(0)
    expect(text).toMatch(/Không đủ chỗ trên tờ này: .*Sẵn sàng theo bốn tại chỗ/)
    expect(findings.find(({ problem }) => problem.en.includes('no room for'))?.weight).toBe('warn')
  })
})

describe('the table of a scene', () => {
  it('has the rows that fit, and says how many more there are', async () => {
    const features = Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `c${at}`, geometry: null },
      properties: {
        ...{ name_vi: `Lối số ${at}`, name_en: `Way ${at}`, class: 'international_gate' },
        marking: 'noi_bo',
      },
    }))
    const table = { layer: 'border_crossings' as const, features, count: 64 }
    const { file, findings } = await sheetWith([], { table })
    const text = await textOf(file)
    expect(text).toMatch(/CỬA KHẨU, LỐI THÔNG QUAN \(64\)/)
    const rows = text.match(/Lối số \d+/g) ?? []
    expect(rows.length).toBeGreaterThan(3)
    expect(text).toContain(`và ${64 - rows.length} nữa`)
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
  })

  it('says of a table without rows that it has none', async () => {
    const table: Gathered['table'] = { layer: 'plans', count: 0, features: [] }
    const text = await textOf((await sheetWith([], { table })).file)
    expect(text).toMatch(/PHƯƠNG ÁN.*\(0\).*Không có dòng nào\./)
  })
})
