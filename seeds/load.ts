import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Door } from '../api/db/as_user.ts'
import type { Session } from '../api/db/database.ts'
import { writeRows } from '../api/db/write_rows.ts'
import { seedFiles } from '../api/records/seed_files.ts'
import { catalogue, type LayerId } from '../geo/layers/catalogue.ts'
import { tablesOf } from '../geo/layers/tables.ts'
import { readLayerSeed } from './read_layer_seed.ts'
import { filesOf, stampOf } from './seed_folder.ts'
import { seedUser } from './seed_user.ts'

export interface Loaded {
  readonly layer: LayerId
  readonly rows: number
}

const shipped = fileURLToPath(new URL('.', import.meta.url))

/**
 * Loads the shipped data of every layer that this database has not seen yet, in one transaction: all
 * of it or nothing. When a newer program ships other data, only rows that are still as they were
 * shipped are overwritten; what a user has changed or imported stays.
 *
 * @throws Stop naming file, record and field when a shipped record is not as its layer wants it.
 */
export async function loadSeeds(door: Door, folder = shipped): Promise<Loaded[]> {
  const layers = catalogue.map(({ id }) => {
    const files = filesOf(join(folder, id))
    return { layer: id, files, stamp: stampOf(files) }
  })
  const seen = await door.read(seedUser, seenFiles)
  const due = layers.filter(
    ({ layer, files, stamp }) => files.length > 0 && seen.get(layer)?.sha256 !== stamp,
  )
  if (due.length === 0) return []
  return door.write(seedUser, async (session) => {
    const loaded: Loaded[] = []
    for (const { layer, files, stamp } of due) {
      const rows = readLayerSeed(layer, files)
      await writeRows(session, tablesOf[layer].now, rows, seen.get(layer)?.loaded_at)
      await remember(session, layer, stamp)
      loaded.push({ layer, rows: rows.length })
    }
    return loaded
  })
}

async function seenFiles(session: Session) {
  const rows = await session.orm.select().from(seedFiles)
  return new Map(rows.map((row) => [row.path, row]))
}

/** The moment is the transaction's own stamp, so that its rows are not later than it. */
async function remember(session: Session, layer: LayerId, sha256: string) {
  const loaded_at = sql`coalesce(nullif(current_setting('record.at', true), '')::timestamptz, now())`
  await session.orm
    .insert(seedFiles)
    .values({ path: layer, sha256, loaded_at })
    .onConflictDoUpdate({ target: seedFiles.path, set: { sha256, loaded_at } })
}
