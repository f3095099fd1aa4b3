import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { connectEmbedded } from '../../api/db/connect_embedded.ts'
import { connectServer } from '../../api/db/connect_server.ts'
import type { Database } from '../../api/db/database.ts'
import { migrate } from '../../api/db/migrate.ts'
import { keepSpatialIndexUnderRowSecurity } from '../../api/db/spatial_index.ts'
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

async function embedded(): Promise<TestDatabase> {
  const template = inject('embeddedTemplate')
  if (template === undefined) throw new Error('The setup of this vitest project made no template.')
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_test_'))
  const directory = join(folder, 'database')
  cpSync(template, directory, { recursive: true })
  const database = await connectEmbedded(directory)
  return {
    database,
    url: undefined,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The superuser's address of the throwaway cluster. */
export function adminUrl(): string {
  const url = inject('databaseUrl')
  if (url === undefined) throw new Error('Only the tests on a server have a cluster.')
  return url
}
