import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database, Session } from '../db/database.ts'
import { migrateIn, newestVersion } from '../db/migrate.ts'
import { Stop } from '../stop.ts'
import { loadBackup } from './load_backup.ts'
import { type Backup, openBackup } from './read_backup.ts'
import { embeddedFrom, refuseToReplace } from './restore_embedded.ts'
import { readPositions } from './sequence_positions.ts'
import { isSetUp } from './stored_tables.ts'
import { writeBackup } from './write_backup.ts'

const asOwner = sql`select 1`

/**
 * Restores into a server's database, in one transaction. Tables stay and only their rows are exchanged,
 * so that what an administrator has granted or built on them stays as well.
 *
 * @throws Stop when the program runs on it, or it holds data that nobody said to replace.
 */
export async function restoreOnServer(
  backup: Backup,
  database: Database,
  replace: boolean,
): Promise<void> {
  await refuseWhileRunning(database)
  await database.readOnly(asOwner, (session) => refuseData(session, replace))
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_restore_'))
  try {
    const current = await atThisVersion(backup, folder)
    await database.readWrite(asOwner, async (session) => {
      await refuseData(session, replace)
      await migrateIn(session)
      // Whoever starts or backs up now waits here, and then finds all of the old or all of the new.
      await session.rows(sql`lock table public.migrations in access exclusive mode`)
      await loadBackup(session, current, await readPositions(session))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The restore itself goes by another name, see `openDatabase`. */
const runningPrograms = sql`select count(*)::int as connections from pg_stat_activity
  where datname = current_database() and application_name = 'dia_ban'`

/** A program that has just been stopped is given a moment to be gone. */
async function refuseWhileRunning(database: Database): Promise<void> {
  for (let tries = 20; ; tries -= 1) {
    const [running] = await database.readOnly(asOwner, ({ rows }) =>
      rows<{ connections: number }>(runningPrograms),
    )
    if (!running || running.connections === 0) return
    if (tries === 0) {
      throw new Stop(
        {
          en: `The database is in use: the program has ${running.connections} connections to it.`,
          vi: `Cơ sở dữ liệu đang được dùng: chương trình có ${running.connections} kết nối.`,
        },
        {
          en: 'Nothing was changed; stop the program first.',
          vi: 'Chưa thay đổi gì; hãy dừng chương trình trước.',
        },
      )
    }
    await sleep(100)
  }
}

async function refuseData(session: Session, replace: boolean): Promise<void> {
  if (!replace && (await isSetUp(session))) throw refuseToReplace('The server')
}

/**
 * A backup of an older program, as it is after all migrations since. They run on the embedded engine: the
 * server's tables are of this program's version already, and there is no way back for them.
 */
async function atThisVersion(backup: Backup, folder: string): Promise<Backup> {
  if (backup.header.version === newestVersion) return backup
  const database = await embeddedFrom(backup, join(folder, 'database'))
  try {
    const file = join(folder, 'migrated.gz')
    await writeBackup(database, file)
    return await openBackup(file)
  } finally {
    await database.close()
  }
}
