import { fill } from '../../fill.ts'
import { tableOnPaper } from '../chart/table_block.ts'
import { markingLine, momentLine } from '../margin_marks.ts'
import type { SheetContent } from '../sheet_content.ts'
import { sheetWords } from '../sheet_words.ts'

export interface SlideTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many more there are in all, whether or not they came along. */
  readonly count: number
  readonly foot: string
}

/** What stands beside the map of a slide. */
export interface SlideBody {
  readonly text: string | null
  readonly tables: readonly SlideTable[]
}

/** A scene as a slide, the picture of its map apart: all of it is text that can be changed. */
export interface Slide extends SlideBody {
  readonly title: string
  readonly below: string
  readonly marking: string
  readonly notes: string | null
  /** What must be known of the map, where it comes from, and who made it. */
  readonly foot: string
  /** Where the same picture is opened again. */
  readonly address: string | null
}

export function slideBody({
  text,
  charts,
  table,
  language,
}: Pick<SheetContent, 'text' | 'charts' | 'table' | 'language'>): SlideBody {
  const open = table && tableOnPaper(table, language)
  return {
    text: text ?? null,
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
  }
}

/** @param foot what the drawing of its map says beneath it; the picture ends above that. */
export function slideOf(
  content: SheetContent,
  notes: string | null,
  foot: readonly string[],
): Slide {
  const { title, language, producer, number, address } = content
  return {
    ...{ ...slideBody(content), title, notes, marking: markingLine(content) },
    below: [momentLine(content), ...(number ? [number] : [])].join(' · '),
    foot: [...foot, fill(sheetWords.producer[language], { producer })].join(' '),
    address: address ?? null,
  }
}
