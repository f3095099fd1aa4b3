import { describe, expect, it, vi } from 'vitest'
import { palettes } from '../../../geo/palette.ts'
import type { GatheredColouring } from '../../../geo/sheet/colouring/gather_colouring.ts'
import { lintSheet } from '../../../geo/sheet/lint/lint_sheet.ts'
import type { Mark, PathMark } from '../../../geo/sheet/marks.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { contentFor, found, printed } from './example_sheet.ts'

vi.setConfig({ testTimeout: 30_000 })

const square = (west: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      ...[
        [west, 21.45],
        [west + 0.05, 21.45],
      ],
      ...[
        [west + 0.05, 21.6],
        [west, 21.6],
        [west, 21.45],
      ],
    ],
  ],
})

const unit = (id: string, west: number) => ({
  ...{ id, geometry: square(west) },
  properties: { name_vi: `Xã ${id}`, name_en: id, outline: 'generalised', marking: 'cong_khai' },
})

const units = [unit('00001', 107.85), unit('00002', 107.9), unit('00003', 107.95)]
const listed = (features: readonly object[]) => ({ numberMatched: features.length, features })

const figure = (unit_code: string, value: number) => ({
  id: `${unit_code}_${value}`,
  properties: {
    ...{ indicator: 'population', area: 'unit', unit_code, value, alternative: false },
    ...{ period_vi: 'năm 2024', period_en: '2024', valid_from: '2024-01-01' },
    ...{ measure_unit_vi: 'người', measure_unit_en: 'people', marking: 'noi_bo' },
    ...{ source: 'Sách thử', as_of: '2024-12-31T00:00:00Z' },
  },
})

const population: GatheredColouring = {
  code: 'population',
  answers: [listed([figure('00001', 1000), figure('00002', 9000)]), listed(units)],
  units,
}

async function sheetOf(colouring: GatheredColouring, asked: Parameters<typeof contentFor>[0] = {}) {
  const content = contentFor({ colour_by: colouring.code, ...asked }, { layers: [], colouring })
  const { file, sheets, missingLetters } = await printed([content])
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('One sheet was drawn.')
  const [text = ''] = await readPages(await openPdf(file))
  const lint = (of = sheet) =>
    lintSheet({ sheet: of, content, scheme: found.scheme, missingLetters })
  return { sheet, lint, text: text.replaceAll('\u00a0', ' ') }
}

const paths = (marks: readonly Mark[]): readonly PathMark[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? paths(mark.marks) : mark.kind === 'path' ? mark : [],
  )

describe('units coloured on paper', () => {
  it('have the shades of the screen, what is unknown apart, and where the figures are from', async () => {
    const { sheet, lint, text } = await sheetOf(population)
    expect(text).toMatch(/Dân số 1\.000 9\.000 Không có số liệu người · năm 2024/)
    expect(text).toContain('Số đơn vị bằng nhau. Nguồn: Sách thử (31/12/2024)')
    const [colouring] = sheet.legend
    expect(colouring?.entries.map(({ id }) => id)).toEqual(['step_2', 'step_4', 'unknown'])
    const fills = paths(sheet.marks).map(({ fill }) => fill)
    // Once on the map, once in the legend.
    for (const shade of ['step_2', 'step_4'] as const) {
      expect(fills.filter((fill) => fill === palettes.print[shade])).toHaveLength(2)
    }
    expect(fills).not.toContain(palettes.print.step_1)
    expect(text).toContain('Ranh giới, đường biên giới khái quát để định hướng')
    expect(lint().filter(({ weight }) => weight === 'refuse')).toEqual([])
  })

  it('are explained as far as the map shows them, and the linter finds a shade that is not', async () => {
    const far = { ...population, units: units.slice(0, 1) }
    const { sheet, lint } = await sheetOf(far)
    expect(sheet.legend[0]?.entries.map(({ id }) => id)).toEqual(['step_2'])
    const spoilt = lint({ ...sheet, legend: [] })
    expect(spoilt.map(({ problem }) => problem.en)).toContain(
      'The map shows "1,000", which the legend lacks.',
    )
  })

  it('say by readiness each pillar with a mark, and by the age of feeds only of the present', async () => {
    const levels = ['ready', 'short', 'weak', 'unknown'].map((level) => ({ level }))
    const readiness = {
      units: [{ unit_code: '00001', level: 'weak', position: [107.87, 21.5], pillars: levels }],
    }
    const byLevel = await sheetOf({ code: 'readiness', answers: [readiness], units })
    expect(byLevel.text).toMatch(/Mức sẵn sàng \(bốn tại chỗ\) \S+.*dưới 60.%.*Chưa rõ/)
    expect(byLevel.text).toContain('Bốn ô, từ trái sang, trên xuống: Chỉ huy')
    const grounds = paths(byLevel.sheet.marks).map(({ fill }) => fill)
    expect(grounds).toContain(palettes.print.ok)
    const feeds = [
      { collection: 'incidents', unit_code: '00001', newest_as_of: '2025-10-05T07:00:00Z' },
    ]
    const feed: GatheredColouring = { code: 'feed_age', answers: [{ feeds }], units }
    const byAge = await sheetOf(feed)
    expect(byAge.text).toMatch(/mới, chưa quá nửa hạn chưa có tin nào đang theo dõi/)
    const past = contentFor(
      { colour_by: 'feed_age', true_at: '2025-10-05T07:32:00Z' },
      { layers: [] },
    )
    expect(past.colouring).toBeNull()
    expect(past.notes.join()).toContain('chỉ tính được ở hiện tại')
  })
})
