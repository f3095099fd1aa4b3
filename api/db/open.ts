import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../environment.ts'
import { Stop } from '../stop.ts'
import { checkServer } from './check_server.ts'
import type { ReadyTables } from './connect_embedded.ts'
import { connectServer, type ProgramName } from './connect_server.ts'
import type { Database } from './database.ts'
import { type DirectoryLock, lockDirectory } from './directory_lock.ts'
import { settleSwap } from './directory_swap.ts'

export interface Opened {
  readonly database: Database
  /** Held on the embedded directory; a server looks after itself. */
  readonly lock: DirectoryLock | undefined
  /** Closes the database, then gives the directory free. */
  close(): Promise<void>
}

/**
 * Opens the database the environment names, ready to migrate.
 *
 * @param program what a server knows this process as.
 * @param tables what a new embedded one comes with, for who migrates it next.
 * @throws Stop when the directory is unwritable or in use, or the server does not serve.
 */
export async function openDatabase(
  environment: Pick<Environment, 'databaseUrl' | 'dataDirectory'>,
  program?: ProgramName,
  tables?: ReadyTables,
): Promise<Opened> {
  if (environment.databaseUrl !== undefined) return openServer(environment.databaseUrl, program)
  const { lock, place } = await takeDirectory(environment.dataDirectory)
  try {
    // The engine is 20 MB of WebAssembly: a server start should not load it.
    const { connectEmbedded } = await import('./connect_embedded.ts')
    const database = await connectEmbedded(place, tables)
    return {
      database,
      lock,
      close: async () => {
        await database.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Where the embedded database lies in its data directory. */
export const placeOf = (dataDirectory: string) => join(dataDirectory, 'database')

/**
 * Makes this process the one on a data directory, and ends a restore that was killed there.
 *
 * @throws Stop when the directory is unwritable or in use.
 */
export async function takeDirectory(
  directory: string,
): Promise<{ readonly lock: DirectoryLock; readonly place: string }> {
  makeWritable(directory)
  const lock = await lockDirectory(directory)
  const place = placeOf(directory)
  settleSwap(place)
  return { lock, place }
}

async function openServer(url: string, program?: ProgramName): Promise<Opened> {
  const database = connectServer(url, program)
  try {
    await checkServer(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return { database, lock: undefined, close: database.close }
}

function makeWritable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw new Stop(
      {
        en: `The data directory ${directory} cannot be written.`,
        vi: `Không ghi được vào thư mục dữ liệu ${directory}.`,
      },
      {
        en: 'Give this user the right to write there, or choose another DATA_DIR.',
        vi: 'Cấp quyền ghi cho người dùng này, hoặc chọn DATA_DIR khác.',
      },
      { cause: error },
    )
  }
}
