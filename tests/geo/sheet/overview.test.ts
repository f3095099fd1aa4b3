import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { archipelagosRule } from '../../../geo/sheet/lint/archipelagos_rule.ts'
import { textsOf } from '../../../geo/sheet/lint/texts_of.ts'
import type { Mark } from '../../../geo/sheet/marks.ts'
import { holds } from '../../../geo/sheet/paper_box.ts'
import type { Sheet } from '../../../geo/sheet/sheet.ts'
import { contentFor, found, sheetAlone } from './example_sheet.ts'

// Seven sheets are drawn in one test.
vi.setConfig({ testTimeout: 60_000 })

/** The scenes of the briefing that comes with the shipped exercise. */
const scenes = z
  .array(z.object({ collection: z.string(), properties: z.unknown() }))
  .parse(
    JSON.parse(
      readFileSync(
        new URL('../../../seeds/exercises/storm_2025_10_05/beginning.json', import.meta.url),
        'utf8',
      ),
    ),
  )
  .filter(({ collection }) => collection === 'briefing_scenes')
  .map(({ properties }) =>
    z
      .object({
        name_vi: z.string(),
        view: z.object({ extent: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
      })
      .parse(properties),
  )

/** The sea that a storm comes from. */
const storm = scenes.find(({ name_vi }) => name_vi === 'Bão số 11 đang đến')
if (storm === undefined) throw new Error('The exercise has its storm.')
const { extent } = storm.view
const seaOf = (paper: 'a3' | 'slide') => contentFor({ paper, extent })

const namesOnMap = ({ marks, frame }: Sheet) =>
  textsOf(marks)
    .filter(({ x, y }) => holds(frame.box, [x, y]))
    .map(({ text }) => text.replaceAll('\u00a0', ' '))

describe('a map of half the sea', () => {
  it.each(['a4', 'a3', 'slide'] as const)(
    'may leave as the exercise shows it, on %s',
    async (paper) => {
      expect(scenes.length).toBe(7)
      for (const { view } of scenes) {
        const { findings } = await sheetAlone(contentFor({ paper, extent: view.extent }))
        expect(findings.filter(({ weight }) => weight === 'refuse')).toEqual([])
      }
    },
  )

  it('says how far off its distances are, and a map of the area does not', async () => {
    const { text } = await sheetAlone(seaOf('a3'))
    const [, percent] =
      /Bản đồ tổng quan: khoảng cách đo trên tờ có thể lệch đến ([\d,]+) %/.exec(text) ?? []
    expect(Number(percent?.replace(',', '.'))).toBeGreaterThan(0.2)
    expect(Number(percent?.replace(',', '.'))).toBeLessThan(2)
    expect((await sheetAlone(contentFor())).text).not.toContain('Bản đồ tổng quan')
  })

  it('names the archipelagos where they lie, not only in its inset, and is refused without', async () => {
    const content = seaOf('slide')
    const { sheet } = await sheetAlone(content)
    expect(namesOnMap(sheet)).toContain('Quần đảo Hoàng Sa')
    const bare = { ...sheet, marks: withoutOnMap(sheet.marks, sheet) }
    const subject = { content, scheme: found.scheme, missingLetters: () => [] }
    expect(archipelagosRule({ ...subject, sheet })).toEqual([])
    expect(archipelagosRule({ ...subject, sheet: bare }).map(({ weight }) => weight)).toEqual([
      'refuse',
    ])
  })

  it('is where the frame of its inset ends, and not beyond', async () => {
    const { sheet } = await sheetAlone(seaOf('slide'))
    const marked = groupsOf(sheet.marks).filter(({ marks }) =>
      marks.some(
        (mark) => mark.kind === 'path' && mark.fillOpacity === 0.25 && mark.width !== undefined,
      ),
    )
    expect(marked.map(({ within }) => within !== undefined)).toEqual([true])
  })
})

/** All but the names of islands on the map itself. */
const withoutOnMap = (marks: readonly Mark[], { frame }: Sheet): readonly Mark[] =>
  marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind === 'group')
      return [{ ...mark, marks: withoutOnMap(mark.marks, { frame } as Sheet) }]
    const isIsland =
      mark.kind === 'text' && mark.text.includes('Sa') && holds(frame.box, [mark.x, mark.y])
    return isIsland ? [] : [mark]
  })

const groupsOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark] : []))
