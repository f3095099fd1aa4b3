import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Session } from './database.ts'

/** PostgreSQL takes 65,535 parameters a statement; a row has up to fifty. */
const rowsInOneStatement = 500

/**
 * Writes rows of one layer: new ones are inserted, known ones (same lane and id) overwritten where
 * they differ. A row that stays the same leaves no trace in the history.
 *
 * @param onlyIf when given, a known row is overwritten only where this holds of it as it stands.
 */
export async function writeRows(
  session: Session,
  table: PgTable,
  rows: readonly object[],
  onlyIf?: SQL,
): Promise<void> {
  const columns = getTableColumns(table)
  const kept = new Set(['lane', 'id', 'known_at'])
  const overwritten = Object.fromEntries(
    Object.keys(columns)
      .filter((name) => !kept.has(name))
      .map((name) => [name, sql.raw(`excluded."${name}"`)]),
  )
  const { lane, id } = columns
  if (!lane || !id) throw new Error('Only layer tables are written row by row.')
  for (let from = 0; from < rows.length; from += rowsInOneStatement) {
    await session.orm
      .insert(table)
      .values(rows.slice(from, from + rowsInOneStatement) as (typeof table.$inferInsert)[])
      .onConflictDoUpdate({
        target: [lane, id],
        set: overwritten,
        ...(onlyIf && { setWhere: onlyIf }),
      })
  }
}
