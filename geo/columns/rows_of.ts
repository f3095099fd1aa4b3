import { type SQL, sql, type Table } from 'drizzle-orm'

/** The two tables of a layer, see `layerTables`. */
export interface LayerTables {
  readonly now: Table
  readonly history: Table
}

/**
 * Where a layer's rows are read from, for a FROM: under the name of its table, whatever they are read
 * from, so that its columns can be named as ever.
 */
export type RowsOf = (tables: LayerTables) => SQL

/** What we know now. What was known at a moment is put together in `api/collections/rows_known.ts`. */
export const rowsNow: RowsOf = ({ now }) => sql`${now}`
