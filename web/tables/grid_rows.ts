import type { TableRow } from './table_row.ts'

/** The rows of a grid, of which not all need be at hand. */
export interface GridRows {
  readonly count: number
  /** Undefined while it is on its way. */
  rowAt(index: number): TableRow | undefined
  keyAt(index: number): string | number
  /** Of a feature that is at hand; -1 where it is not. */
  indexOf(id: string): number
  /** Those by which columns are as wide as they are. */
  readonly measured: readonly TableRow[]
  /** Is told which rows are looked at, so that they come. */
  lookedAt?(first: number, last: number): void
}

/** Rows that are all at hand. */
export const listedRows = (rows: readonly TableRow[]): GridRows => ({
  count: rows.length,
  rowAt: (index) => rows[index],
  keyAt: (index) => rows[index]?.feature.id ?? index,
  indexOf: (id) => rows.findIndex(({ feature }) => feature.id === id),
  measured: rows,
})
