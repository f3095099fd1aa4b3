import { fill } from '../../fill.ts'
import { tableOnPaper } from '../chart/table_block.ts'
import { markingLine, momentLine } from '../margin_marks.ts'
import type { SheetContent } from '../sheet_content.ts'
import { sheetWords } from '../sheet_words.ts'
import { sourcesLine } from '../sources_line.ts'

export interface SlideTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many more there are in all, whether or not they came along. */
  readonly count: number
  readonly foot: string
}

/** A scene as a slide, the picture of its map apart: all of it is text that can be changed. */
export interface Slide {
  readonly title: string
  readonly below: string
  readonly marking: string
  readonly text: string | null
  readonly notes: string | null
  readonly tables: readonly SlideTable[]
  readonly sources: string
}

const mostSources = 3

export function slideOf(content: SheetContent, notes: string | null): Slide {
  const { title, text, charts, table, language, producer, number } = content
  const open = table && tableOnPaper(table, language)
  return {
    ...{ title, notes, text: text ?? null, marking: markingLine(content) },
    below: [momentLine(content), ...(number ? [number] : [])].join(' · '),
    tables: [
      ...charts.map((data) => ({
        ...{ title: data.title, head: data.head, foot: data.notes.join(' ') },
        rows: data.rows.map(({ name, said }) => [name, ...said]),
        count: data.rows.length,
      })),
      ...(open && table
        ? [
            {
              ...{ title: open.title, head: open.head, rows: open.rows, count: table.count },
              foot: open.hasMoreColumns ? sheetWords.more_columns[language] : '',
            },
          ]
        : []),
    ],
    sources: [
      sourcesLine(content, mostSources),
      fill(sheetWords.producer[language], { producer }),
    ].join(' '),
  }
}
