import { type SQL, sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'

/** A table as the catalogue has it; its names are quoted where SQL needs it. */
export interface StoredTable {
  /** With its schema, as in `public.units`. */
  readonly name: string
  /** Without those that the database computes itself. */
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/**
 * Every relation of one kind that belongs to the product: of any schema, but of the owner of
 * `migrations`, so that what somebody else keeps in the same database is left alone. What an extension
 * brought is made anew with it. What is unlogged may be lost by its own definition.
 */
export const productRelations = (kind: 'tables' | 'sequences'): SQL => sql`
  select c.oid, format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = ${sql.raw(kind === 'tables' ? "'r'" : "'S'")} and c.relpersistence = 'p'
    and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
    and c.relowner = (select relowner from pg_class where oid = 'public.migrations'::regclass)
    and not exists (select from pg_depend
      where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`

/** The tables whose rows are the data. Read from the catalogue: a new table cannot be forgotten. */
export async function storedTables(session: Session): Promise<StoredTable[]> {
  const found = await session.rows<{ name: string; columns: string }>(sql`
    select name, (select json_agg(json_build_object(
        'name', quote_ident(attname), 'type', format_type(atttypid, atttypmod)) order by attnum)::text
      from pg_attribute
      where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
    from (${productRelations('tables')}) t order by name collate "C"`)
  return found.map(({ name, columns }) => ({ name, columns: JSON.parse(columns) }))
}

/** Whether the product has been set up in this database at all. */
export async function isSetUp(session: Session): Promise<boolean> {
  const [found] = await session.rows<{ there: boolean }>(
    sql`select to_regclass('public.migrations') is not null as there`,
  )
  return found?.there === true
}
