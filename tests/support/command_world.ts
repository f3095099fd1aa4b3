import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Opened, openDatabase } from '../../api/db/open.ts'
import { openWorld } from './api_world.ts'

export interface CommandWorld {
  readonly folder: string
  /** The environment in which a command finds the database. */
  readonly place: Readonly<Record<string, string>>
  /** The database for a while: the embedded one belongs to one process at a time. */
  opened<Value>(work: (database: Opened) => Promise<Value>): Promise<Value>
  close(): Promise<void>
}

/** A folder and an empty database of the engine under test, for a command in a process of its own. */
export async function openCommandWorld(): Promise<CommandWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_command_'))
  const template = inject('embeddedTemplate')
  const world = template === undefined ? await openWorld() : undefined
  if (template !== undefined) cpSync(template, join(folder, 'database'), { recursive: true })
  return {
    folder,
    place: { DATA_DIR: folder, ...(world?.url !== undefined && { DATABASE_URL: world.url }) },
    async opened(work) {
      const database = await openDatabase({ databaseUrl: world?.url, dataDirectory: folder })
      try {
        return await work(database)
      } finally {
        await database.close()
      }
    },
    async close() {
      await world?.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
