import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackup } from '../../../api/backup/read_backup.ts'
import { restoreOnServer } from '../../../api/backup/restore_server.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import type { Database } from '../../../api/db/database.ts'
import { migrate } from '../../../api/db/migrate.ts'
import { digestsOf, fill } from '../../support/backed_up_world.ts'
import { createPlainLogin, type PlainLogin } from '../../support/plain_login.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_plain_'))
const file = join(folder, 'plain.backup.gz')
const asOwner = sql`select 1`

let from: PlainLogin
let to: PlainLogin
let database: Database
beforeAll(async () => {
  from = await createPlainLogin()
  to = await createPlainLogin()
  database = connectServer(from.url)
  await migrate(database)
  await fill(database)
})
afterAll(async () => {
  await database.close()
  await from.remove()
  await to.remove()
  rmSync(folder, { recursive: true, force: true })
})

const visible = (of: Database) =>
  of.readOnly(asOwner, ({ rows }) => rows(sql`select id from border_crossings`))
const asSuperuser = async (login: PlainLogin) => {
  const admin = connectServer(login.adminUrl)
  return digestsOf(admin).finally(admin.close)
}

describe('a login that is no superuser and is bound by row security', () => {
  it('backs up every row all the same, also what its own queries do not show', async () => {
    const { tables } = await writeBackup(database, file)
    const rows = new Map(tables.map((table) => [table.name, table.rows]))
    const before = await asSuperuser(from)
    for (const [name, digest] of Object.entries(before)) {
      expect(`${rows.get(name)}`, name).toBe(digest.split(' ')[0])
    }
    expect(rows.get('public.border_crossings')).toBeGreaterThan(2)
    expect(await visible(database)).toEqual([])
  })

  it('restores, twice over, and is bound as before', async () => {
    const target = connectServer(to.url, 'dia_ban_restore')
    await restoreOnServer(await openBackup(file), target, false)
    expect(await asSuperuser(to)).toEqual(await asSuperuser(from))
    await restoreOnServer(await openBackup(file), target, true)
    expect(await asSuperuser(to)).toEqual(await asSuperuser(from))
    expect(await visible(target)).toEqual([])
    const [open] = await target.readOnly(asOwner, ({ rows }) =>
      rows(sql`select count(*)::int as count from pg_class
        where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`),
    )
    expect(open).toEqual({ count: 0 })
    await target.close()
  })

  it('is refused where a policy of somebody else would hide rows', async () => {
    const admin = connectServer(from.adminUrl)
    await admin.readWrite(asOwner, ({ rows }) =>
      rows(sql`create policy narrow on units as restrictive using (false)`),
    )
    await admin.close()
    await expect(writeBackup(database, join(folder, 'narrow.gz'))).rejects.toThrow(
      /restrictive policy may hide rows of public\.units.* as a superuser/,
    )
  })
})
