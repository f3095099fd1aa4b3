import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { palettes } from '../../../geo/palette.ts'
import { gatherPoints } from '../../../geo/sheet/draw/gather_points.ts'
import { gathered } from '../../../geo/sheet/gathered.ts'
import { textsOf } from '../../../geo/sheet/lint/texts_of.ts'
import type { Mark, PathMark } from '../../../geo/sheet/marks.ts'
import { contentFor, printed, sheetAlone } from './example_sheet.ts'

vi.setConfig({ testTimeout: 30_000 })

const incident = (id: string, [lon, lat]: readonly [number, number], own: object = {}) => ({
  ...{ id, geometry: { type: 'Point', coordinates: [lon, lat] } },
  properties: {
    ...{ name_vi: `Vụ ${id}`, name_en: id, kind: 'flood', severity: 2, state: 'reported' },
    ...{ confidence: 'sure', marking: 'noi_bo', as_of: '2025-10-05T07:00:00Z', source: 'Thử' },
    ...own,
  },
})

/** Five that lie within some metres, and three far from them and from each other. */
const incidents = [
  ...[0, 1, 2, 3, 4].map((at) => incident(`g${at}`, [107.95 + at * 0.0002, 21.5])),
  incident('xa', [107.85, 21.6]),
  incident('la', [107.86, 21.45], { kind: 'la_lam' }),
  incident('het', [108.04, 21.6], { state: 'closed', kind: 'fire' }),
]

function sheetOf(asked: Parameters<typeof contentFor>[0]) {
  const layers = gathered.shape.layers.parse([
    { id: 'incidents', opacity: 1, unlocated: 0, features: incidents },
  ])
  const content = contentFor(asked, { layers })
  return sheetAlone(content)
}

const paths = (marks: readonly Mark[]): readonly PathMark[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? paths(mark.marks) : mark.kind === 'path' ? mark : [],
  )

describe('very many points on paper', () => {
  it('are gathered where they hide each other, into discs whose numbers the legend sums', async () => {
    const { text, sheet, findings } = await sheetOf({})
    expect(textsOf(sheet.marks).map((each) => each.text)).toContain('5')
    expect(text).toContain('Số đối tượng gộp ở một chỗ')
    expect(text).toContain('3 đứng riêng, 5 gộp trong 1 vòng tròn.')
    expect(text).not.toContain('Vụ g0')
    expect(text).toContain('Vụ xa')
    // A kind that nobody knows has its code in a frame.
    expect(text).toContain('la_lam')
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
    const each = await sheetOf({ drawn_as: 'points' })
    expect(each.text).not.toContain('gộp')
    expect(each.text).toContain('Vụ g0')
  })

  it('have military signs as vectors where they are asked for, and the legend has those', async () => {
    const { text, sheet, findings, file } = await sheetOf({ symbols: 'military' })
    const fills = paths(sheet.marks).map(({ fill }) => fill)
    expect(fills).toContain('#ffff80')
    expect(fills).not.toContain(palettes.print.water)
    const [layer] = sheet.legend
    expect(layer?.entries.map(({ label }) => label.vi)).toEqual([
      ...['Đã kết thúc', 'Lũ, ngập lụt', 'la_lam (la_lam)', 'Số đối tượng gộp ở một chỗ'],
    ])
    expect(text).toContain('la_lam')
    expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
    const again = await sheetOf({ symbols: 'military' })
    expect(again.file.equals(file)).toBe(true)
  })

  it('lose none and gain none when they are gathered, in whatever order they come', () => {
    const place = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.constantFrom(0, 5, 5.2))
    const radiusOf = (count: number) => (count === 1 ? 2 : 3 + Math.log10(count))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const groups = gatherPoints(places, radiusOf)
        const members = groups.flatMap((group) => group.members)
        expect(members.toSorted((one, other) => one - other)).toEqual([...places.keys()])
        for (const [at, one] of groups.entries()) {
          for (const other of groups.slice(at + 1)) {
            const apart = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])
            const most = Math.max(one.members.length, other.members.length)
            expect(apart).toBeGreaterThanOrEqual(radiusOf(most))
          }
        }
        const sizes = (all: typeof groups) =>
          all.map((group) => group.members.length).toSorted((one, other) => one - other)
        expect(sizes(gatherPoints(places.toReversed(), radiusOf))).toEqual(sizes(groups))
      }),
    )
  })
})

describe('twinned communities on paper', () => {
  const bond = (drawn: string) => ({
    ...{ id: 'twinned_communities', opacity: 1, unlocated: 0 },
    features: [
      {
        ...{ id: 'cap', geometry: { type: 'MultiLineString', coordinates: [ends] } },
        properties: { name_vi: 'Cặp thử', name_en: 'Pair', drawn, home_accuracy_m: 600 },
      },
    ],
  })
  const ends = [
    [107.9, 21.5],
    [108.02, 21.6],
  ]
  const lineOf = async (drawn: string) => {
    const layers = gathered.shape.layers.parse([bond(drawn)])
    const { sheets } = await printed([contentFor({}, { layers })])
    const line = paths(sheets[0]?.marks ?? []).find(
      ({ stroke, fill, path }) =>
        stroke === palettes.print.twinned && fill === undefined && !path.includes('h'),
    )
    return { corners: line?.path.split('L') ?? [], sheet: sheets[0] }
  }

  it('are joined by a bow, as on the screen, and by what was traced where it was', async () => {
    const { corners, sheet } = await lineOf('schematic')
    expect(corners).toHaveLength(49)
    const middle = (corners[24] ?? '').split(' ').map(Number)
    const [from, to] = ends.map(([lon = 0, lat = 0]) => sheet?.frame.toPaper([lon, lat]) ?? [0, 0])
    if (!from || !to) throw new Error('It has two ends.')
    const straight = Math.hypot(to[0] - from[0], to[1] - from[1])
    const off = Math.hypot(
      (middle[0] ?? 0) - (from[0] + to[0]) / 2,
      (middle[1] ?? 0) - (from[1] + to[1]) / 2,
    )
    expect(off / straight).toBeCloseTo(0.12, 2)
    expect((await lineOf('traced')).corners).toHaveLength(2)
  })

  it('have a ring at each end that may be off, and a dot', async () => {
    const { sheet } = await lineOf('schematic')
    const filled = paths(sheet?.marks ?? []).filter(({ fill }) => fill === palettes.print.twinned)
    expect(filled.filter(({ fillOpacity }) => fillOpacity === 0.1)).toHaveLength(1)
    expect(filled.filter(({ fillOpacity }) => fillOpacity === undefined)).toHaveLength(2)
  })
})
