import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Door } from '../api/db/as_user.ts'
import type { Session } from '../api/db/database.ts'
import { DatabaseError } from '../api/db/database_error.ts'
import { writeRows } from '../api/db/write_rows.ts'
import { appendToLog } from '../api/log/append_to_log.ts'
import { seedFiles } from '../api/records/seed_files.ts'
import { Stop } from '../api/stop.ts'
import { catalogue, type LayerId } from '../geo/layers/catalogue.ts'
import { tablesOf } from '../geo/layers/tables.ts'
import { readLayerSeed } from './read_layer_seed.ts'
import { refuseBrokenShapes } from './refuse_broken_shapes.ts'
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
  const user = await seedUser(door)
  const seen = await door.read(user, seenFiles)
  const due = layers.filter(
    ({ layer, files, stamp }) => files.length > 0 && seen.get(layer) !== stamp,
  )
  if (due.length === 0) return []
  let current: LayerId | undefined
  const load = async (session: Session) => {
    const loaded: Loaded[] = []
    for (const { layer, files, stamp } of due) {
      current = layer
      const rows = readLayerSeed(layer, files)
      await refuseBrokenShapes(session, layer, rows)
      await writeRows(session, tablesOf[layer].now, rows, isAsShipped(layer))
      await remember(session, layer, stamp)
      loaded.push({ layer, rows: rows.length })
    }
    const records = loaded.reduce((sum, { rows }) => sum + rows, 0)
    await appendToLog(session, { kind: 'loaded', after: { layers: loaded.length, records } })
    return loaded
  }
  return door.write(user, load).catch((error: unknown) => {
    if (!(error instanceof DatabaseError)) throw error
    if (error.sqlState === '42501') {
      throw new Stop(
        {
          en: `seeds/${current}: a record, or one it would overwrite, is marked higher than any network may carry.`,
          vi: `seeds/${current}: một bản ghi, hoặc bản ghi sẽ bị ghi đè, mang dấu cao hơn mức mạng được mang.`,
        },
        {
          en: 'Nothing was loaded; what is marked so is never shipped, but entered where it belongs.',
          vi: 'Chưa nạp gì; dữ liệu mang dấu ấy không đi kèm chương trình mà nhập tại nơi của nó.',
        },
        { cause: error },
      )
    }
    // A rule that joins records, as that no two statuses overlap; 23 is the class of such refusals.
    if (!error.sqlState.startsWith('23')) throw error
    throw new Stop(
      {
        en: `seeds/${current}: a record breaks the rule ${error.constraint}.`,
        vi: `seeds/${current}: một bản ghi trái quy tắc ${error.constraint}.`,
      },
      {
        en: 'Nothing was loaded; restore or correct that file.',
        vi: 'Chưa nạp gì; hãy khôi phục hoặc sửa tệp ấy.',
      },
      { cause: error },
    )
  })
}

/** The content that was loaded last, by layer. */
async function seenFiles(session: Session) {
  const rows = await session.orm.select().from(seedFiles).orderBy(seedFiles.loaded_at)
  return new Map(rows.map(({ path, sha256 }) => [path, sha256]))
}

/** No other transaction has the stamp of a load, so a row that has it was written by that load. */
const isAsShipped = (layer: LayerId) =>
  sql`${tablesOf[layer].now.known_at} in
    (select loaded_at from seed_files where path = ${layer})`

/** The moment is the transaction's own stamp, so that its rows are not later than it. */
async function remember(session: Session, layer: LayerId, sha256: string) {
  const loaded_at = sql`coalesce(nullif(current_setting('record.at', true), '')::timestamptz, now())`
  await session.orm.insert(seedFiles).values({ path: layer, sha256, loaded_at })
}
