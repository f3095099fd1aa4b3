import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachments, grants } from '../../../api/db/after_migrations.ts'
import { connectEmbedded, type ReadyTables } from '../../../api/db/connect_embedded.ts'
import type { Database } from '../../../api/db/database.ts'
import { emptyCluster, keepCluster } from '../../../api/db/empty_cluster.ts'
import { migrate, migrationHashes, versions } from '../../../api/db/migrate.ts'
import { momentsOut } from '../../../api/db/moments_of_copy.ts'
import { keyOf, readyTables } from '../../../api/db/ready_tables.ts'
import { digestsOf } from '../../support/backed_up_world.ts'

const asOwner = sql`select 1`
const asked = (database: Database, query: ReturnType<typeof sql>) =>
  database.readOnly(asOwner, ({ rows }) => rows<{ it: string }>(query))

describe('tables that are copied', () => {
  const made: Database[] = []
  let migrated: Database
  let copied: Database
  let began: string
  beforeAll(async () => {
    const { archive, has } = await emptyCluster(readyTables.key)
    // The setup of this vitest project has made them.
    expect([has, archive.length > 0]).toEqual(['tables', true])
    migrated = await connectEmbedded(undefined)
    made.push(migrated)
    await migrate(migrated)
    const [now] = await asked(migrated, sql`select clock_timestamp()::text as it`)
    began = now?.it ?? ''
    copied = await connectEmbedded(undefined, { ...readyTables, make: isNotWanted })
    made.push(copied)
  }, 300_000)
  afterAll(async () => {
    for (const database of made) await database.close()
  })

  it('are set up once, as those that were migrated', async () => {
    expect(await migrate(copied)).toBe(versions.length)
    expect(await migrate(copied)).toBe(0)
  })

  it('are the same, with all their rules, rights and rows', async () => {
    expect(await asked(copied, everyRule)).toEqual(await asked(migrated, everyRule))
    const rows = async (database: Database) => {
      const digests = Object.entries(await digestsOf(database))
      const ofOneMoment = ['public.migrations', 'public.lanes', 'public.log_entries']
      return [
        digests.filter(([table]) => !ofOneMoment.includes(table)),
        await asked(
          database,
          sql`select (to_jsonb(m) - 'applied_at')::text as it from migrations m
            union all select (to_jsonb(l) - 'made_at')::text from lanes l
            union all select (to_jsonb(e) - array['at', 'hash'])::text from log_entries e`,
        ),
      ]
    }
    expect(await rows(copied)).toEqual(await rows(migrated))
  })

  it('are as old as their own database', async () => {
    const columns = await asked(
      copied,
      sql`select format('select %1$L || min(%2$I) as it from %1$I having min(%2$I) < %3$L',
          table_name, column_name, ${began}::text) as it
        from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_schema = 'public' and data_type = 'timestamp with time zone'
          and table_type = 'BASE TABLE'`,
    )
    expect(columns.length).toBeGreaterThan(50)
    const older = columns.map(({ it }) => it).join(' union all ')
    expect(await asked(copied, sql.raw(older))).toEqual([])
  })
})

describe('other tables', () => {
  const kept = mkdtempSync(join(tmpdir(), 'dia_ban_ready_'))
  beforeAll(async () => {
    // To make the extensions would take longer than all else.
    const { archive } = await emptyCluster(readyTables.key)
    await keepCluster(new Blob([gzipSync(archive, { level: 1 })]), undefined, kept)
  })
  afterAll(() => rmSync(kept, { recursive: true, force: true }))

  /** A program whose only migration makes a table of this name. */
  const program = (name: string): ReadyTables => ({
    key: keyOf([name], []),
    make: (database) =>
      database.readWrite(asOwner, async ({ rows }) => {
        await rows(sql`create table ${sql.identifier(name)} (a int)`)
      }),
  })
  const tablesIn = async (tables: ReadyTables) => {
    const database = await connectEmbedded(undefined, tables, kept)
    const found = await asked(
      database,
      sql`select relname as it from pg_class where relname like 'of_%' order by 1`,
    )
    await database.close()
    return found.map(({ it }) => it)
  }

  it('are made by themselves, and never copied from those of before', async () => {
    expect(await tablesIn(program('of_before'))).toEqual(['of_before'])
    expect(await tablesIn({ ...program('of_before'), make: isNotWanted })).toEqual(['of_before'])
    expect(await tablesIn(program('of_now'))).toEqual(['of_now'])
  }, 300_000)
})

describe('the key of tables', () => {
  it('is another when a migration is added, changed or left out, and when anything after them is', () => {
    const after = [...attachments, ...grants, ...momentsOut]
    const keys = [
      keyOf(migrationHashes, after),
      keyOf([...migrationHashes, 'a new one'], after),
      keyOf([...migrationHashes.slice(0, -1), 'changed'], after),
      keyOf(migrationHashes.slice(0, -1), after),
      keyOf(migrationHashes, [...after, sql`grant select on lanes to public`]),
      keyOf(migrationHashes, after.slice(1)),
    ]
    expect(keys[0]).toBe(readyTables.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

const isNotWanted = () => Promise.reject(new Error('They should have been copied.'))

/** All that makes these tables, in words and without numbers of the catalogue. */
const everyRule = sql`
  with ours as (select c.* from pg_class c join pg_namespace n on n.oid = relnamespace
    where n.nspname in ('public', 'record') and not exists (select from pg_depend
      where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e'))
  select format('%s %s %s %s %s', relname, relkind, relacl, relrowsecurity, relforcerowsecurity) as it
    from ours
  union all select format('%s.%s %s %s %s %s', relname, attname, atttypid::regtype, attnotnull, attacl,
      pg_get_expr(adbin, adrelid))
    from ours join pg_attribute on attrelid = ours.oid and attnum > 0 and not attisdropped
    left join pg_attrdef on adrelid = ours.oid and adnum = attnum
  union all select format('%s %s %s', relname, conname, pg_get_constraintdef(r.oid))
    from ours join pg_constraint r on conrelid = ours.oid
  union all select format('%s %s', pg_get_indexdef(indexrelid), indisvalid)
    from ours join pg_index on indrelid = ours.oid
  union all select format('%s %s', tgenabled, pg_get_triggerdef(t.oid))
    from ours join pg_trigger t on tgrelid = ours.oid and not tgisinternal
  union all select format('%s %s %s %s %s %s %s', ours.relname, polname, polcmd, polpermissive,
      (select array_agg(r::regrole::text order by 1) from unnest(polroles) r where r <> 0),
      pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    from ours join pg_policy p on polrelid = ours.oid
  union all select format('%s %s %s', proname, proacl, md5(pg_get_functiondef(p.oid)))
    from pg_proc p where pronamespace::regnamespace::text in ('public', 'record') and prokind = 'f'
      and not exists (select from pg_depend
        where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
  union all select format('%s %s %s', rolname, rolsuper, rolbypassrls)
    from pg_roles where rolname like 'dia_ban%'
  order by 1`
