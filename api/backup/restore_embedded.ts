import { existsSync, rmSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { restoringAt, swapIn } from '../db/directory_swap.ts'
import { migrateIn, newestVersion } from '../db/migrate.ts'
import { takeDirectory } from '../db/open.ts'
import { readyTables } from '../db/ready_tables.ts'
import { Stop } from '../stop.ts'
import { loadBackup } from './load_backup.ts'
import type { Backup } from './read_backup.ts'
import { readPositions, type SequencePosition } from './sequence_positions.ts'

const asOwner = sql`select 1`

/**
 * Restores into a data directory: all of it into a new database beside the one there, which is then
 * taken away by a rename. Killed at any moment, the next start finds the old one or the new one whole.
 *
 * @throws Stop when the directory is in use, or holds a database that nobody said to replace.
 */
export async function restoreIntoDirectory(
  backup: Backup,
  dataDirectory: string,
  replace: boolean,
): Promise<void> {
  const { lock, place } = await takeDirectory(dataDirectory)
  const restoring = restoringAt(place)
  try {
    if (existsSync(place) && !replace) throw refuseToReplace(`The data directory ${dataDirectory}`)
    const passed = existsSync(place) ? await positionsAt(place) : []
    const database = await embeddedFrom(backup, restoring, passed)
    await database.close()
    swapIn(place)
  } finally {
    rmSync(restoring, { recursive: true, force: true })
    await lock.release()
  }
}

export const refuseToReplace = (target: string) =>
  new Stop(
    { en: `${target} holds a database already.`, vi: `${target} đã có một cơ sở dữ liệu.` },
    {
      en: 'Nothing was changed; say --replace to give up all data in it for those of the backup.',
      vi: 'Chưa thay đổi gì; thêm --replace để bỏ toàn bộ dữ liệu ở đó, lấy dữ liệu của bản sao lưu.',
    },
  )

/**
 * A new embedded database with the rows of a backup, brought to this program's version. The caller
 * closes it.
 *
 * @param directory undefined keeps it in memory.
 */
export async function embeddedFrom(
  backup: Backup,
  directory: string | undefined,
  passed: readonly SequencePosition[] = [],
): Promise<Database> {
  // Only where it is wanted: 20 MB of WebAssembly.
  const { connectEmbedded } = await import('../db/connect_embedded.ts')
  const isOfNow = backup.header.version === newestVersion
  const database = await connectEmbedded(directory, isOfNow ? readyTables : undefined)
  try {
    await database.readWrite(asOwner, async (session) => {
      await migrateIn(session, backup.header.version)
      await loadBackup(session, backup, passed)
      await migrateIn(session)
    })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** How far the sequences of the old database had come; nothing where it does not open any more. */
async function positionsAt(place: string): Promise<SequencePosition[]> {
  const { connectEmbedded } = await import('../db/connect_embedded.ts')
  try {
    const database = await connectEmbedded(place)
    try {
      return await database.readOnly(asOwner, readPositions)
    } finally {
      await database.close()
    }
  } catch {
    // A database that is broken is the very reason to restore.
    return []
  }
}
