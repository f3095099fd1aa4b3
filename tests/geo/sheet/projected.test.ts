import { describe, expect, it } from 'vitest'
import { type Gathered, gathered } from '../../../geo/sheet/gathered.ts'
import { textsOf } from '../../../geo/sheet/lint/texts_of.ts'
import type { PaperBox } from '../../../geo/sheet/map_frame.ts'
import { type Mark, pointMm } from '../../../geo/sheet/marks.ts'
import { pageRoom } from '../../../geo/sheet/page_room.ts'
import { holds } from '../../../geo/sheet/paper_box.ts'
import type { Sheet } from '../../../geo/sheet/sheet.ts'
import { papersAround } from '../../../geo/sheet/slides/papers_around.ts'
import { pictureAlone, pictureBesideText } from '../../../geo/sheet/slides/slide_layout.ts'
import { contentFor, found, sheetAlone } from './example_sheet.ts'

const address = 'http://ban-do.example/#b=mong_cai/2'
const slide = { paper: 'slide', address } as const
const pictures = [pictureAlone, pictureBesideText]

/** What of a sheet is the picture of a slide, piece by piece. */
const writtenIn = ({ marks, paper }: Sheet) =>
  textsOf(marks)
    .filter(({ x, y }) => holds(pageRoom(paper), [x + 0.01, y]))
    .map(({ text, ...rest }) => ({ ...rest, text: text.replaceAll('\u00a0', ' ') }))

/** Crossings of every class, zones of every level and events: more than a picture has room for at once. */
const crowded: Partial<Gathered> = {
  layers: gathered.shape.layers.parse([
    ...found.layers,
    ...layerOf('risk_zones', 'level', ['1', '2', '3', '4', '5'], area),
    ...layerOf('facilities', 'kind', ['school', 'clinic', 'market', 'hall', 'pier', 'post'], point),
    ...layerOf(
      'border_crossings',
      'class',
      ['international_gate', 'bilateral_gate', 'opening', 'port'],
      point,
    ),
  ]),
}

function layerOf(
  id: string,
  property: string,
  words: readonly string[],
  shape: (at: number) => object,
) {
  const features = words.map((word, at) => ({
    ...{ id: `${id}_${at}`, geometry: shape(at) },
    properties: {
      ...{ name_vi: `Tên ${at}`, name_en: `Name ${at}`, [property]: word, marking: 'noi_bo' },
      ...{ source: 'Nguồn thử', as_of: '2025-10-05T00:00:00Z', confidence: 'sure' },
    },
  }))
  return [{ id, opacity: 1, unlocated: 0, features }]
}

function point(at: number) {
  return { type: 'Point', coordinates: [107.86 + at * 0.03, 21.47] }
}

function area(at: number) {
  const [west, south] = [107.85 + at * 0.04, 21.5]
  const ring = [
    [west, south],
    [west + 0.03, south],
    [west + 0.03, south + 0.03],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

describe('the picture of a slide', () => {
  it.each(pictures)(
    'is read from the back of a room: legend and names in 11 points, the rest in 8',
    async (box) => {
      const { sheet, findings } = await sheetAlone(contentFor(slide), papersAround(box))
      const texts = writtenIn(sheet)
      const size = (words: RegExp) => texts.find(({ text }) => words.test(text))?.points ?? 0
      expect(size(/^Cửa khẩu,/)).toBeGreaterThanOrEqual(11)
      expect(size(/^Tỷ lệ/)).toBeGreaterThanOrEqual(11)
      expect(size(/Phường/)).toBeGreaterThanOrEqual(10)
      expect(size(/Hoàng Sa/)).toBeGreaterThanOrEqual(8)
      // The letter of the north arrow is no word.
      const words = texts.filter(({ text }) => text.length > 1)
      expect(Math.min(...words.map(({ points }) => points))).toBeGreaterThanOrEqual(8)
      expect(findings).toEqual([])
    },
  )

  it('says beneath it, and not in it, what its margin has no room for', async () => {
    const { sheet } = await sheetAlone(contentFor(slide), papersAround(pictureBesideText))
    const foot = sheet.foot.join(' ').replaceAll('\u00a0', ' ')
    for (const said of [
      /khái quát để định hướng/,
      /Chưa có vị trí/,
      /Lưới VN-2000/,
      /Bắc lưới lệch/,
    ]) {
      expect(foot).toMatch(said)
      expect(
        writtenIn(sheet)
          .map(({ text }) => text)
          .join(' '),
      ).not.toMatch(said)
    }
    // Each a sentence of its own.
    expect(foot).toMatch(/km\. Bắc lưới lệch [^.]*\. Nguồn:/)
  })

  it('has the arrow to the north clear of its code, and both within it', async () => {
    for (const box of pictures) {
      const { sheet } = await sheetAlone(contentFor(slide), papersAround(box))
      const code = codeOf(sheet.marks)
      const north = writtenIn(sheet).find(({ text }) => text === 'B')
      if (code === undefined || north === undefined) throw new Error('It has both.')
      expect(north.x + north.points * pointMm * 0.4).toBeLessThan(code.x)
      const room = pageRoom(sheet.paper)
      expect(holds(room, [code.x + code.width, code.y + code.height - 0.01])).toBe(true)
    }
  })

  it('sets a long legend in smaller letters, leaves the map its share, and says so', async () => {
    const content = contentFor(slide, crowded)
    for (const box of pictures) {
      const { sheet, findings } = await sheetAlone(content, papersAround(box))
      expect(sheet.marginCut).toBe(false)
      expect(sheet.frame.box.width / pageRoom(sheet.paper).width).toBeGreaterThan(0.42)
      const isSmall = sheet.paper.enlargement < 1.05
      const said = findings.filter(({ problem }) => /cuối phòng khó đọc/.test(problem.vi))
      expect(said.map(({ weight }) => weight)).toEqual(isSmall ? ['warn'] : [])
    }
  })
})

/** The white ground of a code: the page has one as well, and is no square. */
function codeOf(marks: readonly Mark[]): PaperBox | undefined {
  const boxes = marks.flatMap((mark) => {
    if (mark.kind !== 'path' || mark.fill !== '#ffffff') return []
    const numbers = mark.path
      .match(/^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/)
      ?.slice(1)
      .map(Number)
    const [x = 0, y = 0, width = 0, height = 0] = numbers ?? []
    return width > 0 && width === height ? [{ x, y, width, height }] : []
  })
  return boxes[0]
}
