import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import type { StoredTable } from './stored_tables.ts'

export interface TableSize {
  readonly rows: number
  /** Bytes of the widest row as it is stored, which may be compressed. */
  readonly widest: number
}

const bytesInOnePage = 4_000_000
const rowsInOnePage = 1000
/** A geometry is written as hexadecimal, twice its bytes, and text was perhaps compressed by half. */
const bytesWrittenForOneStored = 4

export async function sizeOf(session: Session, { name, columns }: StoredTable): Promise<TableSize> {
  const width = columns.map((column) => `coalesce(pg_column_size(${column.name}), 0)`).join(' + ')
  const [size] = await session.rows<TableSize>(
    sql.raw(
      `select count(*)::float8 as rows, coalesce(max(${width}), 0)::float8 as widest from only ${name}`,
    ),
  )
  return size ?? { rows: 0, widest: 0 }
}

/**
 * The rows of a table, each as a JSON list of its values as text, in pages that fit in memory
 * whatever the size of a row. In no order: nothing of the product depends on one, and to sort a million
 * rows by columns that sort differently on two machines would cost much and give nothing.
 */
export async function* linesOf(
  session: Session,
  { name, columns }: StoredTable,
  { widest }: TableSize,
): AsyncGenerator<string[]> {
  const values = columns.map((column) => `${column.name}::text`).join(', ')
  const fitting = Math.floor(bytesInOnePage / (widest * bytesWrittenForOneStored + 1))
  const rows = Math.min(rowsInOnePage, Math.max(1, fitting))
  await session.rows(
    sql.raw(`declare backed_up no scroll cursor for
      select array_to_json(array[${values}])::text as line from only ${name}`),
  )
  for (;;) {
    const page = await session.rows<{ line: string }>(sql.raw(`fetch ${rows} from backed_up`))
    if (page.length > 0) yield page.map(({ line }) => line)
    if (page.length < rows) break
  }
  await session.rows(sql.raw('close backed_up'))
}
