import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import { connectEmbedded } from '../../api/db/connect_embedded.ts'
import { connectServer } from '../../api/db/connect_server.ts'
import type { Database } from '../../api/db/database.ts'
import { migrate } from '../../api/db/migrate.ts'
import { keepSpatialIndexUnderRowSecurity } from '../../api/db/spatial_index.ts'
import { lend } from './lent_database.ts'
import { type Pristine, pristineOf } from './pristine_state.ts'
import { createDatabase, dropDatabase, prepareTemplate } from './throwaway_database.ts'

export interface TestDatabase {
  readonly database: Database
  /** On a server the address of this database, for a second connection; else undefined. */
  readonly url: string | undefined
  close(): Promise<void>
}

/** A database of its own for one test file, migrated and empty, on the engine of the vitest project. */
export async function openTestDatabase(): Promise<TestDatabase> {
  return inject('engine') === 'server' ? onServer(adminUrl()) : embedded()
}

async function onServer(admin: string): Promise<TestDatabase> {
  const template = 'dia_ban_migrated'
  await prepareTemplate(admin, template, async (url) => {
    const database = connectServer(url)
    await migrate(database)
    await keepSpatialIndexUnderRowSecurity(database)
    await database.close()
  })
  const url = await createDatabase(admin, template)
  const database = connectServer(url)
  return {
    database,
    url,
    close: async () => {
      await database.close()
      await dropDatabase(admin, url)
    },
  }
}

/** The database of this worker, brought back to its beginning after each file: to open one takes longer. */
let ofWorker: { readonly database: Database; readonly pristine: Pristine } | undefined
let isTaken = false

async function embedded(): Promise<TestDatabase> {
  // A second one beside it is made for itself, and ends with who asked for it.
  if (isTaken) {
    const { database, remove } = await openCopy()
    return { database, url: undefined, close: () => database.close().then(remove) }
  }
  isTaken = true
  ofWorker ??= await openToBeKept()
  const { database, pristine } = ofWorker
  const lent = lend(database)
  return {
    database: lent.database,
    url: undefined,
    close: async () => {
      lent.takeBack()
      // It may have been closed by a test, or made to be another database.
      if (!(await pristine.bringBack().catch(() => false))) {
        ofWorker = undefined
        await database.close()
      }
      isTaken = false
    },
  }
}

async function openToBeKept() {
  const { database } = await openCopy()
  return { database, pristine: await pristineOf(database) }
}

async function openCopy() {
  const template = inject('embeddedTemplate')
  if (template === undefined) throw new Error('The setup of this vitest project made no template.')
  // Beside the template, which goes when all files have run, and with it the last one of each worker.
  const folder = mkdtempSync(join(dirname(template), 'copy_'))
  const directory = join(folder, 'database')
  cpSync(template, directory, { recursive: true })
  const database = await connectEmbedded(directory)
  return { database, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The superuser's address of the throwaway cluster. */
export function adminUrl(): string {
  const url = inject('databaseUrl')
  if (url === undefined) throw new Error('Only the tests on a server have a cluster.')
  return url
}
