import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildWebWhenNeeded } from '../../api/build_web.ts'
import { connectEmbedded } from '../../api/db/connect_embedded.ts'
import { migrate } from '../../api/db/migrate.ts'
import { readyTables } from '../../api/db/ready_tables.ts'
import { keepSpatialIndexUnderRowSecurity } from '../../api/db/spatial_index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory of a migrated, empty embedded database, to be copied; undefined on a server. */
    embeddedTemplate: string | undefined
  }
}

/**
 * vitest calls it once before the API tests on the embedded engine. Making the extensions takes
 * longer than all tests of a file, so every file opens a copy of this one directory.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  // Files start programs side by side: two that built it at once would take it from each other.
  await buildWebWhenNeeded(() => {})
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_embedded_'))
  const template = join(folder, 'database')
  const database = await connectEmbedded(template, readyTables)
  await migrate(database)
  await keepSpatialIndexUnderRowSecurity(database)
  await database.close()
  project.provide('embeddedTemplate', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
