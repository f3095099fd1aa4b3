import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backup, openBackup } from '../../../api/backup/read_backup.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { doorOf } from '../../../api/db/as_user.ts'
import type { Database } from '../../../api/db/database.ts'
import { migrate, migrateIn, newestVersion, versions } from '../../../api/db/migrate.ts'
import { commander } from '../../support/api_world.ts'
import { digestsOf, newTarget, type Target } from '../../support/backed_up_world.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_older_'))
const file = join(folder, 'older.backup.gz')
const asOwner = sql`select 1`
/** A new embedded database takes its time, more on a busy machine. */
const patience = 300_000
/** As it was before rights came in. */
const [, , older = 0] = versions

let old: Target
let target: Target
let backup: Backup
let before: Record<string, string>
beforeAll(async () => {
  old = await newTarget()
  await old.with(async (database) => {
    await database.readWrite(asOwner, async (session) => {
      await migrateIn(session, older)
      for (const name of ['một', 'hai']) {
        // One version each: the stamp is of the transaction.
        await session.rows(sql`select set_config('record.at', '', true)`)
        await session.rows(sql`
          insert into border_crossings (id, name_vi, name_en, class, traffic, source, confidence, owning_unit)
          values ('a', ${name}, 'A', 'landing', 'goods', 'a test', 'likely', '06712')
          on conflict (lane, id) do update set name_vi = excluded.name_vi`)
      }
    })
    before = await digestsOf(database)
    await writeBackup(database, file)
  })
  backup = await openBackup(file)
  target = await newTarget()
}, patience)
afterAll(async () => {
  await old.remove()
  await target.remove()
  rmSync(folder, { recursive: true, force: true })
})

const known = (database: Database) =>
  doorOf(database).read(commander, ({ rows }) =>
    rows(sql`select name_vi, known_at::text, null as known_until, marking from border_crossings
      union all select name_vi, known_at::text, known_until::text, marking_since from border_crossings_history
      order by known_at`),
  )

describe('a backup of an older program', () => {
  it('is of the version that the data had', () => {
    expect(backup.header.version).toBe(older)
    expect(older).toBeLessThan(newestVersion)
  })

  it('is restored and then brought to this version, with its history', {
    timeout: patience,
  }, async () => {
    await target.restore(backup)
    await target.with(async (database) => {
      const after = await digestsOf(database)
      // What no migration since has touched is the same row by row.
      for (const table of ['border_crossings', 'changes']) {
        expect(after[`public.${table}`], table).toBe(before[`public.${table}`])
      }
      expect(await known(database)).toMatchObject([
        { name_vi: 'một', marking: 'cong_khai' },
        { name_vi: 'hai', marking: 'cong_khai' },
      ])
      expect(await migrate(database)).toBe(0)
      const [last] = await database.readOnly(asOwner, ({ rows }) =>
        rows<{ version: number }>(sql`select max(created_at)::float8 as version from migrations`),
      )
      expect(last?.version).toBe(newestVersion)
    })
  })
})
