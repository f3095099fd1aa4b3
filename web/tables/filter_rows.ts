import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import type { TableRow } from './table_row.ts'

/** What the user looks for in a table. */
export interface TableFilter {
  readonly text: string
  /** By the name of a column, the cells that may stay; a column not named lets all pass. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** The part of the map in view, when only that counts. */
  readonly within: BoundingBox | null
}

/** Rows that hold every word typed, marks aside, and fit the other filters. */
export function filterRows(
  rows: readonly TableRow[],
  columnNames: readonly string[],
  filter: TableFilter,
): readonly TableRow[] {
  const typed = foldDiacritics(filter.text).split(/\s+/).filter(Boolean)
  const wanted = Object.entries(filter.words).map(
    ([name, words]) => [columnNames.indexOf(name), new Set(words)] as const,
  )
  return rows.filter(
    (row) =>
      typed.every((word) => row.folded.includes(word)) &&
      wanted.every(([column, words]) => words.has(row.cells[column] ?? '')) &&
      (filter.within === null || touches(row.bounds, filter.within)),
  )
}

function touches(box: BoundingBox | null, view: BoundingBox): boolean {
  return (
    box !== null && box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1]
  )
}
