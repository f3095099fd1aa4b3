import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { inject } from 'vitest'
import { digestOf } from '../../api/backup/digest.ts'
import { writeExactText } from '../../api/backup/exact_text.ts'
import type { Backup } from '../../api/backup/read_backup.ts'
import { restoreIntoDirectory } from '../../api/backup/restore_embedded.ts'
import { restoreOnServer } from '../../api/backup/restore_server.ts'
import { storedTables } from '../../api/backup/stored_tables.ts'
import { doorOf } from '../../api/db/as_user.ts'
import { connectServer } from '../../api/db/connect_server.ts'
import type { Database } from '../../api/db/database.ts'
import { openDatabase } from '../../api/db/open.ts'
import { writeRows } from '../../api/db/write_rows.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import { loadSeeds } from '../../seeds/load.ts'
import { commander } from './api_world.ts'
import { at, crossing, nowhere } from './crossing_rows.ts'
import { adminUrl } from './open_test_database.ts'
import { createDatabase, dropDatabase } from './throwaway_database.ts'
import { writeWatch } from './watch_rows.ts'

const asOwner = sql`select 1`

/** Signs that a format of lines, of CSV or of SQL could trip over. */
const oddText =
  'Một "cửa khẩu" \\N \\. \t\r\n {a,b} \u2028\u2029 \u0001 口岸 🚩 \'; drop table units'

/** All shipped data, and rows that have a history, a deletion, another lane and values hard to keep. */
export async function fill(database: Database): Promise<void> {
  const door = doorOf(database)
  await loadSeeds(door)
  await database.readWrite(asOwner, ({ rows }) =>
    rows(
      sql`insert into lanes (id, kind, title_vi, title_en) values ('drill', 'exercise', 'Diễn tập', '')`,
    ),
  )
  const crossings = tablesOf.border_crossings.now
  const write = (...rows: object[]) =>
    door.write(commander, (session) => writeRows(session, crossings, rows))
  await write(
    crossing('odd', { name_vi: 'trước' }),
    crossing('gone'),
    crossing('secret', { marking: 'mat' }),
  )
  await write(
    crossing('odd', {
      name_vi: oddText,
      note_vi: '',
      ...at(107.967_123_456_789_01, 21.500_000_000_000_004, 0.1 + 0.2),
      valid_from: '0044-03-15 00:00:00.000001+00 BC',
      valid_to: 'infinity',
    }),
    crossing('nowhere', { ...nowhere, marking: 'tuyet_mat' }),
  )
  await door.write(commander, ({ rows }) => rows(sql`delete from ${crossings} where id = 'gone'`))
  await door.write(commander, ({ rows }) =>
    rows(
      sql`update ${crossings} set figures = '[{"value": 12345678901234567890.10}]' where id = 'odd'`,
    ),
  )
  await door.write({ ...commander, lane: 'drill' }, (session) =>
    writeRows(session, crossings, [crossing('odd', { lane: 'drill' })]),
  )
  await writeWatch(door)
}

/** What each table comes to, by name. */
export function digestsOf(database: Database): Promise<Record<string, string>> {
  return database.readOnly(asOwner, async (session) => {
    await writeExactText(session)
    const digests: Record<string, string> = {}
    for (const table of await storedTables(session)) {
      digests[table.name] = await digestOf(session, table)
    }
    return digests
  })
}

/** Without the log, in which the commands tell of themselves once what they do is done. */
export async function digestsBesideLog(database: Database): Promise<Record<string, string>> {
  const { 'public.log_entries': _, ...beside } = await digestsOf(database)
  return beside
}

/** Where a backup can be restored to, on the engine of the vitest project; nothing is there yet. */
export interface Target {
  /** As the environment of a program that works on it. */
  readonly place: Record<string, string>
  restore(backup: Backup, replace?: boolean): Promise<void>
  /** Opens what is there, for as long as `work` takes. */
  with<Value>(work: (database: Database) => Promise<Value>): Promise<Value>
  remove(): Promise<void>
}

export async function newTarget(): Promise<Target> {
  return inject('engine') === 'server' ? serverTarget() : directoryTarget()
}

export function directoryTarget(): Target {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_target_'))
  const dataDirectory = join(folder, 'data')
  return {
    place: { DATA_DIR: dataDirectory },
    restore: (backup, replace = false) => restoreIntoDirectory(backup, dataDirectory, replace),
    with: async (work) => {
      const environment = { dataDirectory, databaseUrl: undefined, host: '', port: 0 }
      const { database, close } = await openDatabase(environment)
      return work(database).finally(close)
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function serverTarget(): Promise<Target> {
  const url = await createDatabase(adminUrl())
  const through: Target['with'] = async (work) => {
    const database = connectServer(url)
    return work(database).finally(database.close)
  }
  return {
    place: { DATABASE_URL: url },
    restore: async (backup, replace = false) => {
      const database = connectServer(url, 'dia_ban_restore')
      return restoreOnServer(backup, database, replace).finally(database.close)
    },
    with: through,
    remove: () => dropDatabase(adminUrl(), url),
  }
}
