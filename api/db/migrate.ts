import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { Stop } from '../stop.ts'
import { attachments, grants } from './after_migrations.ts'
import type { Database, Session } from './database.ts'
import { momentsIn, momentsOut, noMoment } from './moments_of_copy.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** In their order; the program's own, whatever the database. */
const known = readMigrationFiles({ migrationsFolder })

/** Every version that tables can have, by the moment of the last migration. */
export const versions: readonly number[] = known.map(({ folderMillis }) => folderMillis)
export const newestVersion = versions.at(-1) ?? 0
/** What each of them does, in short. */
export const migrationHashes: readonly string[] = known.map(
  ({ folderMillis: at, hash }) => `${at} ${hash}`,
)

const lockOfMigrations = 4710

/** No context: migrations run as the login that owns the tables. */
const asOwner = sql`select 1`

/**
 * Brings the database to this program's version, in one transaction: all of it or nothing. Then every
 * layer is attached to the record, so that a new layer or column has a history from its first day.
 *
 * @returns how many migrations ran, or came ready made with a new database; 0 on one that is up to
 *   date, which costs three queries.
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
      {
        en: 'The data was made by a newer version of Địa Bàn.',
        vi: 'Dữ liệu do phiên bản Địa Bàn mới hơn tạo ra.',
      },
      {
        en: 'Update this program, or choose another DATA_DIR or DATABASE_URL.',
        vi: 'Cập nhật chương trình này, hoặc chọn DATA_DIR hay DATABASE_URL khác.',
      },
    )
  }
  // Only tables of this version come ready made.
  const ready = applied === newestVersion ? await readyMade(session) : 0
  if (ready > 0) for (const statement of momentsIn) await session.rows(statement)
  const due = known.filter(({ folderMillis: at }) => at > applied && at <= version)
  if (due.length === 0) return ready
  await session.rows(sql`create table if not exists public.migrations (
    created_at bigint primary key, hash text not null, applied_at timestamptz not null default now())`)
  for (const migration of due) {
    for (const statement of migration.sql) await session.rows(sql.raw(statement))
    await session.rows(
      sql`insert into migrations (created_at, hash) values (${migration.folderMillis}, ${migration.hash})`,
    )
  }
  const after = version === newestVersion ? [...attachments, ...grants] : attachments
  for (const statement of after) await session.rows(statement)
  return ready + due.length
}

/** The moment of the last migration; asks nothing that a program to come may have changed. */
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

/** How many came ready made, and have no moment of this database yet. */
async function readyMade(session: Session): Promise<number> {
  const [found] = await session.rows<{ ready: number }>(
    sql`select count(*)::int as ready from migrations where applied_at = ${noMoment}`,
  )
  return found?.ready ?? 0
}

/**
 * Makes tables that can be copied into many databases: what is of one database alone is left out, and
 * `migrate` gives it to each.
 */
export async function makeReady(database: Database): Promise<void> {
  await database.readWrite(asOwner, async (session) => {
    await migrateIn(session)
    for (const statement of momentsOut) await session.rows(statement)
  })
}
