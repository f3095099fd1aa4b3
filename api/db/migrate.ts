import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { copiedLayers, tablesOf } from '../../geo/layers/tables.ts'
import { Stop } from '../stop.ts'
import type { Database, Session } from './database.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** In their order; the program's own, whatever the database. */
const known = readMigrationFiles({ migrationsFolder })

/** Every version that tables can have, by the moment of the last migration. */
export const versions: readonly number[] = known.map(({ folderMillis }) => folderMillis)
export const newestVersion = versions.at(-1) ?? 0

const lockOfMigrations = 4710

const accountTables = [
  ...['accounts', 'sessions', 'credentials', 'verifications', 'second_factors', 'api_tokens'],
]

/** No context: migrations run as the login that owns the tables. */
const asOwner = sql`select 1`

/**
 * Brings the database to this program's version, in one transaction: all of it or nothing. Then every
 * layer is attached to the record, so that a new layer or column has a history from its first day.
 *
 * @returns how many migrations ran; 0 on a database that is up to date, which costs two queries.
 * @throws Stop when the data was made by a newer program.
 */
export async function migrate(database: Database): Promise<number> {
  return database.readWrite(asOwner, (session) => migrateIn(session))
}

/**
 * The same inside a transaction that does more, as a restore does.
 *
 * @param version where to stop: a backup of an older program is put into the tables of that time, and
 *   goes the rest of the way with its rows.
 */
export async function migrateIn(session: Session, version = newestVersion): Promise<number> {
  // Two programs that start on one new server: the second waits, and finds it done.
  await session.rows(sql`select pg_advisory_xact_lock(${lockOfMigrations})`)
  const applied = await lastApplied(session)
  if (applied > newestVersion) {
    throw new Stop(
      'The data was made by a newer version of Địa Bàn.',
      'Update this program, or choose another DATA_DIR or DATABASE_URL.',
    )
  }
  const due = known.filter(({ folderMillis: at }) => at > applied && at <= version)
  if (due.length === 0) return 0
  await session.rows(sql`create table if not exists public.migrations (
    created_at bigint primary key, hash text not null, applied_at timestamptz not null default now())`)
  for (const migration of due) {
    for (const statement of migration.sql) await session.rows(sql.raw(statement))
    await session.rows(
      sql`insert into migrations (created_at, hash) values (${migration.folderMillis}, ${migration.hash})`,
    )
  }
  await attachLayers(session)
  if (version === newestVersion) await grantRecords(session)
  return due.length
}

async function lastApplied(session: Session): Promise<number> {
  const [found] = await session.rows<{ there: boolean }>(
    sql`select to_regclass('public.migrations') is not null as there`,
  )
  if (!found?.there) return 0
  const [last] = await session.rows<{ at: number }>(
    sql`select coalesce(max(created_at), 0)::float8 as at from migrations`,
  )
  return last?.at ?? 0
}

/** In the tables of an older version a layer may not be there yet. */
async function attachLayers(session: Session): Promise<void> {
  for (const layer of Object.keys(tablesOf)) {
    await session.rows(
      sql`select record.keep_history(${layer}) where to_regclass(${layer}) is not null`,
    )
  }
}

async function grantRecords(session: Session): Promise<void> {
  for (const layer of Object.keys(tablesOf)) {
    await session.rows(sql`select record.keep_log(${layer})`)
    await session.rows(sql`select record.store_shapes_uncompressed(${layer})`)
  }
  for (const layer of copiedLayers) await session.rows(sql`select record.let_copy(${layer})`)
  await session.rows(sql`select record.force_row_security('changes')`)
  await session.rows(
    sql`grant select on changes, log_entries, markings, lanes, seed_files to dia_ban_app`,
  )
  await session.rows(sql`grant insert on seed_files to dia_ban_app`)
  await session.rows(sql`select record.force_row_security('incident_photos')`)
  await session.rows(sql`grant select, insert, update (bytes, removal_entry_id)
    on incident_photos to dia_ban_app`)
  await session.rows(sql`grant select, insert, update, delete on watches to dia_ban_app`)
  await session.rows(sql`grant select, insert on watch_alerts to dia_ban_app`)
  await session.rows(
    sql`grant select, insert, update on webhooks, webhook_deliveries to dia_ban_app`,
  )
  for (const table of accountTables) await session.rows(sql`select record.keep_accounts(${table})`)
  await session.rows(sql`grant select on markings to dia_ban_accounts`)
}
