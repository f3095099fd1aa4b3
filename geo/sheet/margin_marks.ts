import { fill } from '../fill.ts'
import { writeDate } from '../measures/write_date.ts'
import { type Setting, sizes } from './block.ts'
import { footMarks } from './foot_marks.ts'
import { headingMarks } from './heading_marks.ts'
import type { Layout } from './layout.ts'
import { type Mark, pointMm, type SheetFont } from './marks.ts'
import { wrapText } from './measure_text.ts'
import { margins } from './page_room.ts'
import type { Paper } from './paper.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'

/** What stands around the map: marking, title, time, the blocks of the margin, sources, who made it. */
export function marginMarks(
  content: SheetContent,
  paper: Paper,
  { placed, foot }: Layout,
  setting: Setting,
): readonly Mark[] {
  return [
    ...markingMarks(content, paper, setting),
    ...(content.heading ? headingMarks(content.heading, paper, setting) : []),
    ...headMarks(content, paper, setting),
    ...placed.flatMap(({ block, x, y }) => block.draw([x, y])),
    ...footMarks(content, foot, paper, setting),
  ]
}

/** The marking, and of which exercise it is. */
export function markingLine({ marking, exercise, language }: SheetContent): string {
  const words = [
    marking[language],
    ...(exercise ? [fill(sheetWords.exercise_name[language], { name: exercise[language] })] : []),
  ]
  return words.join(' · ').toLocaleUpperCase(language)
}

/** Of when the picture is, and by what was known when. */
export function momentLine({ asOf, knownAt, subtitle, language }: SheetContent): string {
  const written = (moment: Date) => writeDate(moment, language, 'minute')
  return [
    ...(subtitle ? [subtitle] : []),
    fill(sheetWords.as_of[language], { moment: written(asOf) }),
    fill(sheetWords.known_at[language], { moment: written(knownAt) }),
  ].join(' · ')
}

/** The marking, and that it is an exercise, top and bottom of the sheet. */
function markingMarks(content: SheetContent, paper: Paper, setting: Setting): Mark[] {
  const { palette, enlargement } = setting
  const text = markingLine(content)
  const points = sizes.subtitle * enlargement
  return [4.6 * enlargement + points * pointMm * 0.35, paper.height - 3.6 * enlargement].map(
    (y): Mark => ({
      ...{ kind: 'text', text, x: paper.width / 2, y, font: 'semibold', points, align: 'middle' },
      ...{ colour: palette.border, spacing: 0.08 },
    }),
  )
}

/** Title and time to the left, number and version to the right. */
function headMarks(content: SheetContent, paper: Paper, setting: Setting): Mark[] {
  const { language, palette, enlargement, measure } = setting
  const left = margins.edge * enlargement
  const right = paper.width - left
  const line = (text: string, x: number, y: number, points: number, font: SheetFont): Mark => ({
    ...{
      kind: 'text',
      text,
      x,
      y: paper.headingHeight + y * enlargement,
      points: points * enlargement,
      font,
    },
    ...{ colour: palette.ink, align: x === left ? 'start' : 'end' },
  })
  const number = [
    content.number,
    content.version && fill(sheetWords.version[language], { version: content.version }),
  ]
  const said = number.filter((each) => each !== undefined && each !== '')
  const room = right - left - 60 * enlargement
  // A long title is set smaller, and then cut into two lines: it is never shortened.
  const fitting = Math.min(1, room / measure(content.title, 'semibold', sizes.title * enlargement))
  const points = sizes.title * Math.max(fitting, 0.62)
  const lines = wrapText(content.title, room, 'semibold', points * enlargement, measure)
  const step = points * pointMm * 1.15
  return [
    ...lines.map((text, at) =>
      line(text, left, 15.2 - (lines.length - 1 - at) * step, points, 'semibold'),
    ),
    line(momentLine(content), left, 20.4, sizes.subtitle, 'regular'),
    ...(said.length > 0 ? [line(said.join(' · '), right, 15.2, sizes.subtitle, 'medium')] : []),
  ]
}
