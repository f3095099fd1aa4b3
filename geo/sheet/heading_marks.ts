import { formWords } from '../report/document/words.ts'
import type { Setting } from './block.ts'
import { type Mark, mm, pointMm, type SheetFont } from './marks.ts'
import { wrapText } from './measure_text.ts'
import { margins } from './page_room.ts'
import { headingScale, type Paper } from './paper.ts'

/** Who issues a sheet that is a report. What is left out is a line to be filled in by hand. */
export interface SheetHeading {
  /** The body above. */
  readonly superior: string
  readonly issuer: string
  readonly place: string
  /** Number and sign of the document. */
  readonly number: string
}

/** Points of the decree's letters, and how wide each half is, millimetres. */
const [names, motto, rest] = [12, 13, 13] as const
const half = 100

interface Line {
  readonly text: string
  readonly font: SheetFont
  readonly points: number
  /** A rule beneath, as a share of the text's width. */
  readonly ruled?: number
  /** Free above, as a share of a line. */
  readonly after?: number
}

/**
 * The heading of Nghị định 30/2020/NĐ-CP (appendix I, part 2, 1 to 4): to the left who issues it and its
 * number, to the right the country's name and motto, place and date. It is in Vietnamese, whatever the sheet
 * speaks, in upright, bold and slanted letters of the form of Times New Roman, which do not grow less on A4.
 */
export function headingMarks(heading: SheetHeading, paper: Paper, setting: Setting): Mark[] {
  const { superior, issuer, place, number } = heading
  const blank = (letters: number) => '.'.repeat(letters)
  const left: readonly Line[] = [
    ...(superior === ''
      ? []
      : [{ text: upper(superior), font: 'serif', points: names } satisfies Line]),
    { text: upper(issuer) || blank(44), font: 'serif_bold', points: names, ruled: 0.4 },
    {
      text: `Số: ${number || `${blank(8)}/${blank(14)}`}`,
      font: 'serif',
      points: rest,
      after: 0.5,
    },
  ]
  const day = `ngày ${blank(5)} tháng ${blank(5)} năm ${blank(8)}`
  const right: readonly Line[] = [
    { text: formWords.country, font: 'serif_bold', points: names },
    { text: formWords.motto, font: 'serif_bold', points: motto, ruled: 1 },
    { text: `${place || blank(18)}, ${day}`, font: 'serif_italic', points: rest, after: 0.5 },
  ]
  const scale = headingScale(paper)
  const edge = margins.edge * paper.enlargement
  const top = (margins.edge - 2.5) * paper.enlargement
  // On A4 upright the halves are as wide as the sheet allows.
  const wide = Math.min(half * scale, (paper.width - 2 * edge) * 0.48)
  const middles = [edge + wide / 2, paper.width - edge - wide / 2] as const
  return [left, right].flatMap((lines, at) =>
    columnMarks(lines, { x: middles[at] ?? 0, y: top, wide }, scale, setting),
  )
}

function columnMarks(
  lines: readonly Line[],
  { x, wide, ...place }: { readonly x: number; readonly y: number; readonly wide: number },
  scale: number,
  { palette, measure }: Setting,
): Mark[] {
  let { y } = place
  return lines.flatMap(({ text, font, ruled, after = 0, ...own }) => {
    const points = own.points * scale
    const step = points * pointMm * 1.22
    y += after * step
    const written = wrapText(text, wide, font, points, measure).map((line): Mark => {
      y += step
      return {
        ...{ kind: 'text', text: line, x, y, font, points },
        ...{ colour: palette.ink, align: 'middle' },
      }
    })
    if (ruled === undefined) return written
    const width = Math.min(measure(text, font, points), wide) * ruled
    y += 0.3 * step
    return [
      ...written,
      {
        ...{ kind: 'path', path: `M${mm(x - width / 2)} ${mm(y)}h${mm(width)}` },
        ...{ stroke: palette.ink, width: 0.2 * scale },
      },
    ]
  })
}

const upper = (text: string) => text.toLocaleUpperCase('vi')
