import { describe, expect, it, vi } from 'vitest'
import type { Gathered } from '../../../geo/sheet/gathered.ts'
import type { LintRule } from '../../../geo/sheet/lint/finding.ts'
import { lintSheet } from '../../../geo/sheet/lint/lint_sheet.ts'
import { writtenOn } from '../../../geo/sheet/lint/texts_of.ts'
import type { Mark } from '../../../geo/sheet/marks.ts'
import type { Sheet } from '../../../geo/sheet/sheet.ts'
import type { SheetContent } from '../../../geo/sheet/sheet_content.ts'
import type { SheetRequest } from '../../../geo/sheet/sheet_request.ts'
import { contentFor, found, printed } from './example_sheet.ts'

interface Spoilt {
  readonly asked?: Partial<SheetRequest>
  readonly given?: Partial<Gathered>
  /** After the sheet was drawn: the sheet, or what it is held against. */
  readonly sheet?: (sheet: Sheet) => Sheet
  readonly content?: (content: SheetContent) => SheetContent
}

async function findingsOf({ asked, given, sheet, content }: Spoilt) {
  const drawnFrom = contentFor(asked, given)
  const { sheets, missingLetters } = await printed([drawnFrom])
  const [drawn] = sheets
  if (!drawn) throw new Error('One sheet was drawn.')
  return lintSheet({
    ...{ sheet: sheet?.(drawn) ?? drawn, content: content?.(drawnFrom) ?? drawnFrom },
    ...{ scheme: found.scheme, missingLetters },
  })
}

const rulesBroken = async (spoilt: Spoilt) => (await findingsOf(spoilt)).map(({ rule }) => rule)

/** All marks but the texts that say something. */
const without =
  (words: RegExp) =>
  (sheet: Sheet): Sheet => ({ ...sheet, marks: strip(sheet.marks, words) })

const strip = (marks: readonly Mark[], words: RegExp): readonly Mark[] =>
  marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind === 'group') return [{ ...mark, marks: strip(mark.marks, words) }]
    return mark.kind === 'text' && words.test(mark.text) ? [] : [mark]
  })

/** The words of a text in the place of others. */
const saying =
  (words: RegExp, instead: string) =>
  (sheet: Sheet): Sheet => ({ ...sheet, marks: reworded(sheet.marks, words, instead) })

const reworded = (marks: readonly Mark[], words: RegExp, instead: string): readonly Mark[] =>
  marks.map((mark): Mark => {
    if (mark.kind === 'group') {
      return { ...mark, marks: reworded(mark.marks, words, instead) }
    }
    return mark.kind === 'text' ? { ...mark, text: mark.text.replace(words, instead) } : mark
  })

const withMarking = (marking: string): Partial<Gathered> => ({
  layers: found.layers.map((layer) => ({
    ...layer,
    features: layer.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, marking },
    })),
  })),
})

const faults: readonly (readonly [name: string, rule: LintRule, spoilt: Spoilt])[] = [
  [
    'a class that the legend lacks',
    'legend',
    {
      sheet: (sheet) => ({
        ...sheet,
        legend: sheet.legend.filter(({ id }) => id !== 'border_crossings'),
      }),
    },
  ],
  [
    'a class in the legend that is not on the map',
    'legend',
    {
      content: (content) => ({
        ...content,
        layers: content.layers.filter(({ definition }) => definition.id !== 'border_crossings'),
      }),
    },
  ],
  [
    'another ratio than the map has',
    'scale',
    { sheet: (sheet) => ({ ...sheet, frame: { ...sheet.frame, denominator: 81_000 } }) },
  ],
  ['no ratio', 'scale', { sheet: without(/1 : \d/) }],
  [
    'a ratio that is rounded',
    'scale',
    { asked: { scale: 80_400 }, sheet: saying(/1 : 80\.400/, '1 : 80.200') },
  ],
  ['a lower mark than the highest inside', 'marking', { given: withMarking('mat') }],
  ['no mark at the foot', 'marking', { sheet: without(/^NỘI BỘ/) }],
  ['no time', 'time', { sheet: without(/Đúng lúc/) }],
  ['a generalised line without its note', 'generalised', { sheet: without(/khái quát để/) }],
  [
    'a text as pale as the paper',
    'contrast',
    {
      sheet: (sheet) => ({
        ...sheet,
        marks: sheet.marks.map((mark) =>
          mark.kind === 'text' ? { ...mark, colour: '#dddddd' } : mark,
        ),
      }),
    },
  ],
  ['an inset without an archipelago', 'archipelagos', { sheet: without(/Hoàng Sa/) }],
  ['nothing on what has no place', 'unlocated', { sheet: without(/Chưa có vị trí/) }],
  ['a letter that no font has', 'letters', { asked: { title: 'Cửa khẩu ไทย' } }],
  ['a title of several lines', 'room', { asked: { title: 'Rất dài '.repeat(36).trim() } }],
]

// A sheet takes a fifth of a second; beside a whole test run on two cores it is more.
vi.setConfig({ testTimeout: 30_000 })

describe('the linter', () => {
  it.each(['a4', 'a3', 'a1', 'a0'] as const)(
    'finds nothing in a clean sheet: %s',
    async (paper) => {
      expect(await rulesBroken({ asked: { paper } })).toEqual([])
    },
  )

  it.each(faults)('finds %s', async (_, rule, spoilt) => {
    expect(new Set(await rulesBroken(spoilt))).toEqual(new Set([rule]))
  })

  it.each([
    ['a3', 12_345, '1 : 12.345'],
    ['slide', 80_555, '1 : 80.555'],
  ] as const)('finds nothing where a scale is not round: %s at %i', async (paper, scale, ratio) => {
    const asked = { paper, scale }
    const { sheets } = await printed([contentFor(asked)])
    expect(writtenOn(sheets[0]?.marks ?? [])).toContain(ratio)
    expect(await rulesBroken({ asked })).toEqual([])
  })

  it('takes two spaces in a title, and what cannot be seen in it, for nothing', async () => {
    expect(await rulesBroken({ asked: { title: 'Tờ  thử\u200b\tsố\u00ad 1' } })).toEqual([])
  })

  it('names the class that the legend lacks as each language does', async () => {
    const [finding] = await findingsOf({
      sheet: (sheet) => ({
        ...sheet,
        legend: sheet.legend.filter(({ id }) => id !== 'border_crossings'),
      }),
    })
    expect(finding?.problem.vi).toContain('“Cửa khẩu, lối thông quan: Cửa khẩu quốc tế”')
    expect(finding?.problem.en).toMatch(/"[\w ,]+: International [^"]+"/)
  })

  it('names what the legend explains in vain by its words', async () => {
    const [finding] = await findingsOf({
      content: (content) => ({
        ...content,
        layers: content.layers.filter(({ definition }) => definition.id !== 'border_crossings'),
      }),
    })
    expect(finding?.problem.vi).toContain('“Cửa khẩu, lối thông quan: Cửa khẩu quốc tế”')
  })

  it('names the letters that no font has by numbers, and where they stand', async () => {
    const [finding] = await findingsOf({ asked: { title: 'Cháy 🚨 ไทย' } })
    expect(finding?.problem.vi).toBe(
      'Phông chữ không có 🚨 (U+1F6A8), ไ (U+0E44), ท (U+0E17), ย (U+0E22); như ở “Cháy 🚨 ไทย”.',
    )
  })

  it('names the names that find no room', async () => {
    const crossings = found.layers.map((layer) => {
      if (layer.id !== 'border_crossings') return layer
      const [first] = layer.features
      if (!first) throw new Error('There is a crossing.')
      const named = [1, 2, 3, 4, 5, 6].map((number) => ({
        ...first,
        id: `thu_${number}`,
        properties: { ...first.properties, name_vi: `Cửa khẩu Rất Dài Tên Số ${number}` },
      }))
      return { ...layer, features: named }
    })
    const findings = await findingsOf({
      asked: { drawn_as: 'points' },
      given: { layers: crossings },
    })
    const said = findings.find(({ rule }) => rule === 'room')?.problem
    expect(said?.vi).toMatch(/^\d tên không đủ chỗ trên bản đồ(:|, như) Cửa khẩu Rất Dài Tên Số \d/)
    expect(said?.en).toContain('Cửa khẩu Rất Dài Tên Số')
  })

  it('sends a place outside the zones of VN-2000 to a grid that has it', async () => {
    const asked = { extent: [99.8, 9.8, 100.2, 10.2], scale: 200_000 } as const
    const [finding] = await findingsOf({ asked: { ...asked, extent: [...asked.extent] } })
    expect(finding?.rule).toBe('scale')
    expect(finding?.problem.vi).toContain('0,33 %')
    expect(finding?.mend.vi).toContain('UTM')
    expect(
      await rulesBroken({ asked: { ...asked, extent: [...asked.extent], grid: 'utm' } }),
    ).toEqual([])
  })

  it('finds two classes that differ by hue alone', async () => {
    const content = (whole: SheetContent): SheetContent => whole
    const sheet = (drawn: Sheet): Sheet => ({
      ...drawn,
      legend: drawn.legend.map((layer) => ({
        ...layer,
        entries: layer.entries.flatMap((entry) => [
          entry,
          { ...entry, id: entry.id, label: { vi: 'Khác', en: 'Other' } },
        ]),
      })),
    })
    expect(await rulesBroken({ sheet, content })).toContain('colour_blind')
  })
})
