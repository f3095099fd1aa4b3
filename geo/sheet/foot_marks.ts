import { fill } from '../fill.ts'
import { type Setting, sizes } from './block.ts'
import { type Mark, pointMm } from './marks.ts'
import { wrapText } from './measure_text.ts'
import { margins } from './page_room.ts'
import type { Paper } from './paper.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'
import { sourcesLine } from './sources_line.ts'

/** What stands in one line above another at the foot of a sheet. */
export interface Foot {
  readonly lines: readonly string[]
  /** Whether they are more than have room. */
  readonly isCut: boolean
}

/** How many lines have room, and how far the last stands above the edge, millimetres on A3. */
const roomOf = ({ isProjected }: Paper) =>
  isProjected
    ? { most: 4, lowest: 7.2, letters: 5.8 }
    : { most: 2, lowest: 9, letters: sizes.small }

const mostSources = 8

/**
 * Of the sources as many by name as have room; how many more there are is said, and the ground is always
 * named.
 *
 * @param said what else stands there, before them.
 */
export function footOf(
  content: SheetContent,
  said: readonly string[],
  paper: Paper,
  setting: Setting,
): Foot {
  const { most } = roomOf(paper)
  const linesOf = (sources: number) => wrapped(content, said, sources, paper, setting)
  const tried = Array.from({ length: mostSources }, (_, at) => mostSources - at).map(linesOf)
  const lines = tried.find(({ length }) => length <= most) ?? linesOf(0)
  return { lines, isCut: said.length > 0 && lines.length > most }
}

function wrapped(
  content: SheetContent,
  said: readonly string[],
  sources: number,
  paper: Paper,
  { language, enlargement, measure }: Setting,
): readonly string[] {
  const points = roomOf(paper).letters * enlargement
  const producer = fill(sheetWords.producer[language], { producer: content.producer })
  const left = margins.edge * enlargement
  const room = paper.width - 2 * left - measure(producer, 'regular', points) - 6 * enlargement
  const text = [...said.map(asSentence), sourcesLine(content, sources)].join(' ')
  return wrapText(text, room, 'regular', points, measure)
}

/** One after the other in a line, each has to have an end. */
const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** Sources, what else is said there, and who made it. */
export function footMarks(
  { producer }: SheetContent,
  { lines }: Foot,
  paper: Paper,
  { language, palette, enlargement }: Setting,
): readonly Mark[] {
  const { lowest, letters } = roomOf(paper)
  const points = letters * enlargement
  const left = margins.edge * enlargement
  const y = paper.height - lowest * enlargement
  const style = { kind: 'text', font: 'regular', points, colour: palette.ink_soft } as const
  const made = fill(sheetWords.producer[language], { producer })
  return [
    ...lines.map(
      (text, at): Mark => ({
        ...style,
        ...{ text, x: left, align: 'start' },
        y: y + (at - (lines.length - 1)) * points * pointMm * 1.3,
      }),
    ),
    { ...style, text: made, x: paper.width - left, y, align: 'end' },
  ]
}
