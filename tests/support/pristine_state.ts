import { sql } from 'drizzle-orm'
import type { Database, Session } from '../../api/db/database.ts'

/** A migrated database as it was before any test used it. */
export interface Pristine {
  /** Empties what was written since; false where more than rows is another than it was. */
  bringBack(): Promise<boolean>
}

const asOwner = sql`select 1`

const catalogues = [
  ...['pg_proc', 'pg_trigger', 'pg_policy', 'pg_constraint', 'pg_type', 'pg_namespace'],
  ...['pg_attrdef', 'pg_rewrite', 'pg_extension', 'pg_default_acl', 'pg_operator', 'pg_opclass'],
]
/** All that says how a database is made. What emptying a table changes of it is left out. */
const madeOf = sql.join(
  [
    ...catalogues.map(
      (name) => sql`select to_jsonb(it) as it from ${sql.raw(name)} it
      where oid >= 16384`,
    ),
    sql`select to_jsonb(it) from pg_attribute it where attrelid >= 16384`,
    sql`select to_jsonb(it) from pg_index it where indexrelid >= 16384`,
    sql`select to_jsonb(it) - array['relfilenode', 'relpages', 'reltuples', 'relallvisible',
        'relallfrozen', 'relfrozenxid', 'relminmxid'] from pg_class it where oid >= 16384`,
    sql`select to_jsonb(it) from pg_namespace it`,
    sql`select to_jsonb(it) from pg_roles it`,
    sql`select to_jsonb(it) from pg_auth_members it`,
    sql`select to_jsonb(it) from pg_db_role_setting it`,
    sql`select to_jsonb(array[name, setting]) from pg_settings where source = 'session'
      and name !~ '^transaction_'`,
    sql`select to_jsonb(md5(string_agg(it::text, '' order by srid))) from spatial_ref_sys it`,
  ],
  sql` union all `,
)

/** Looks at a database that nobody has written to, so that it can be brought back to this. */
export async function pristineOf(database: Database): Promise<Pristine> {
  const before = await database.readOnly(asOwner, async (session) => ({
    made: await whatItIsMadeOf(session),
    filled: await withContent(session, await filledTables(session)),
    counters: await countersOf(session),
  }))
  const bringBack = async (session: Session): Promise<boolean> => {
    if ((await whatItIsMadeOf(session)) !== before.made) return false
    const { rows } = session
    // Guards that hold against everybody hold against this as well; all others are left out here.
    const guards = await rows<{ of: string; name: string }>(sql`
      select tgrelid::regclass::text as of, quote_ident(tgname) as name from pg_trigger
      where tgenabled = 'A'`)
    for (const { of, name } of guards) {
      await rows(sql.raw(`alter table ${of} disable trigger ${name}`))
    }
    await rows(sql`set local session_replication_role = replica`)
    const filled = await filledTables(session)
    if (filled.length > 0) await rows(sql.raw(`truncate ${filled.join(', ')} cascade`))
    for (const { name, content } of before.filled) {
      await rows(sql`insert into ${sql.raw(name)} overriding system value
        select * from json_populate_recordset(null::${sql.raw(name)}, ${content}::json)`)
    }
    for (const { name, last, called } of before.counters) {
      await rows(sql`select setval(${name}, ${last}::bigint, ${called})`)
    }
    for (const { of, name } of guards) {
      await rows(sql.raw(`alter table ${of} enable always trigger ${name}`))
    }
    return true
  }
  return { bringBack: () => database.readWrite(asOwner, bringBack) }
}

async function whatItIsMadeOf({ rows }: Session): Promise<string> {
  const [found] = await rows<{ made: string }>(sql`
    select md5(string_agg(it, '' order by it)) as made
    from (select md5(it::text) as it from (${madeOf}) all_of_it) hashes`)
  return found?.made ?? ''
}

const ours = sql`n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
  and not exists (select from pg_depend
    where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`

/** Every table that has rows. */
async function filledTables({ rows }: Session): Promise<string[]> {
  const tables = await rows<{ name: string }>(sql`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${ours} order by 1`)
  const looks = tables.map(
    ({ name }) => sql`select ${name} as name where exists (select from ${sql.raw(name)})`,
  )
  const found = await rows<{ name: string }>(sql.join(looks, sql` union all `))
  return found.map(({ name }) => name)
}

/** What these tables hold, as JSON. */
async function withContent({ rows }: Session, tables: readonly string[]) {
  const filled: { name: string; content: string }[] = []
  for (const name of tables) {
    const [found] = await rows<{ content: string }>(
      sql`select json_agg(it)::text as content from ${sql.raw(name)} it`,
    )
    filled.push({ name, content: found?.content ?? '[]' })
  }
  return filled
}

async function countersOf({ rows }: Session) {
  return rows<{ name: string; last: string; called: boolean }>(sql`
    select format('%I.%I', schemaname, sequencename) as name, last_value is not null as called,
      coalesce(last_value, start_value)::text as last
    from pg_sequences where schemaname !~ '^pg_'`)
}
