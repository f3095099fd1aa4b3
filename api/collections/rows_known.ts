import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import { type LayerTables, type RowsOf, rowsNow } from '../../geo/columns/rows_of.ts'
import type { Picture } from './read_moment.ts'
import type { ServedLayer } from './served_layer.ts'

/** The rows of a layer that a picture shows, before it is asked which of them were valid. */
export const rowsShown = (layer: ServedLayer, picture: Picture): SQL =>
  rowsOfPicture(picture)(layer.tables)

/** What we know now, or what we knew at the moment of the picture. */
export const rowsOfPicture = ({ knownAt }: Picture): RowsOf =>
  knownAt === undefined ? rowsNow : (tables) => rowsKnownAt(tables, knownAt)

/**
 * The rows as they were known at a moment: those that stand since before it, and the versions that were
 * closed after it. Each half is its own scan, so that a box is found by each table's spatial index, and
 * that of the history by its times too.
 */
const rowsKnownAt = (tables: LayerTables, at: string): SQL =>
  versionsOf(tables, {
    standing: sql`known_at <= ${at}::timestamptz`,
    closed: sql`known_at <= ${at}::timestamptz and known_until > ${at}::timestamptz`,
  })

/** Every version that was ever recorded, or was until the moment of the picture. */
export function versionsRecorded({ tables }: ServedLayer, { knownAt }: Picture): SQL {
  const until = knownAt === undefined ? sql`true` : sql`known_at <= ${knownAt}::timestamptz`
  return versionsOf(tables, { standing: until, closed: until })
}

function versionsOf(
  { now, history }: LayerTables,
  which: Readonly<Record<'standing' | 'closed', SQL>>,
): SQL {
  const names = Object.keys(getTableColumns(now))
  const columns = names.map((name) => sql.identifier(name))
  // What is shown carries the marking under which it is shown now.
  const closed = names.map((name) =>
    name === 'marking' ? sql`marking_since as marking` : sql.identifier(name),
  )
  return sql`(
    select ${sql.join(columns, sql`, `)} from ${now} where ${which.standing}
    union all
    select ${sql.join(closed, sql`, `)} from ${history} where ${which.closed}
    ) ${sql.identifier(getTableName(now))}`
}
