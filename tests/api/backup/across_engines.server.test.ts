import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackup } from '../../../api/backup/read_backup.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { connectEmbedded } from '../../../api/db/connect_embedded.ts'
import type { Database } from '../../../api/db/database.ts'
import { migrate } from '../../../api/db/migrate.ts'
import { readyTables } from '../../../api/db/ready_tables.ts'
import { digestsOf, directoryTarget, fill, serverTarget } from '../../support/backed_up_world.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_across_'))
/** A new embedded database takes its time, more on a busy machine. */
const patience = 300_000
const file = (name: string) => join(folder, `${name}.backup.gz`)

let embedded: Database
let before: Record<string, string>
beforeAll(async () => {
  embedded = await connectEmbedded(undefined, readyTables)
  await migrate(embedded)
  await fill(embedded)
  before = await digestsOf(embedded)
}, patience)
afterAll(async () => {
  await embedded.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('one file for both engines', () => {
  it('goes from the embedded engine to a PostGIS server and back, bit for bit', {
    timeout: patience,
  }, async () => {
    const server = await serverTarget()
    const directory = directoryTarget()
    await writeBackup(embedded, file('there'))
    await server.restore(await openBackup(file('there')))
    expect(await server.with(digestsOf)).toEqual(before)

    await server.with((database) => writeBackup(database, file('back')))
    await directory.restore(await openBackup(file('back')))
    expect(await directory.with(digestsOf)).toEqual(before)
    await server.remove()
    await directory.remove()
  })
})
