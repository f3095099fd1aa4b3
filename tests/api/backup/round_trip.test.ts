import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backup, openBackup } from '../../../api/backup/read_backup.ts'
import { readPositions } from '../../../api/backup/sequence_positions.ts'
import { writeBackup } from '../../../api/backup/write_backup.ts'
import { doorOf } from '../../../api/db/as_user.ts'
import type { Database } from '../../../api/db/database.ts'
import { migrate } from '../../../api/db/migrate.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { digestsOf, fill, newTarget, type Target } from '../../support/backed_up_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { alertsWritten, burn, lookAgain } from '../../support/watch_rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_backup_'))
const file = join(folder, 'one.backup.gz')
/** A new embedded database takes its time, more on a busy machine. */
const patience = 300_000
const asOwner = sql`select 1`

let world: World
let target: Target
let backup: Backup
beforeAll(async () => {
  world = await openWorld()
  await fill(world.database)
  await writeBackup(world.database, file)
  backup = await openBackup(file)
  target = await newTarget()
  await target.restore(backup)
}, patience)
afterAll(async () => {
  await target.remove()
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

const asked = <Row extends object>(database: Database, query: ReturnType<typeof sql>) =>
  database.readOnly(asOwner, (session) => session.rows<Row>(query))
const lastChange = async (database: Database) =>
  (
    await asked<{ seq: number; at: string }>(
      database,
      sql`select seq::int, at::text from changes order by changes.seq desc limit 1`,
    )
  )[0]
const positions = (database: Database) => database.readOnly(asOwner, readPositions)

describe('a backup that is restored', () => {
  it('gives every table as it was, row by row', async () => {
    const before = await digestsOf(world.database)
    expect(Object.keys(before).length).toBeGreaterThan(30)
    for (const table of ['border_crossings_history', 'watches', 'webhooks']) {
      expect([table, before[`public.${table}`]]).toEqual([table, expect.stringMatching(/^[1-9]/)])
    }
    for (const table of ['watch_alerts', 'webhook_deliveries']) {
      expect([table, before[`public.${table}`]]).toEqual([table, expect.stringMatching(/^2 /)])
    }
    expect(await target.with(digestsOf)).toEqual(before)
  })

  it('leaves rules as the program sets them: triggers, row security, foreign keys', async () => {
    const rules = (database: Database) =>
      asked(
        database,
        sql`select relname, relforcerowsecurity as forced,
          (select string_agg(tgname || tgenabled::text, ' ' order by tgname) from pg_trigger
            where tgrelid = c.oid and not tgisinternal) as triggers,
          (select string_agg(conname || pg_get_constraintdef(oid), ' ' order by conname)
            from pg_constraint where conrelid = c.oid) as constraints
        from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
          and relname <> 'spatial_ref_sys' order by relname`,
      )
    expect(await target.with(rules)).toEqual(await rules(world.database))
  })

  it('goes on where it was: a change gets a later stamp and a later number', async () => {
    const before = await lastChange(world.database)
    await target.with(async (database) => {
      expect(await migrate(database)).toBe(0)
      expect(await positions(database)).toEqual(await positions(world.database))
      await doorOf(database).write(commander, (session) =>
        writeRows(session, borderCrossings, [crossing('odd', { name_vi: 'sau' })]),
      )
      const after = await lastChange(database)
      expect(after?.seq).toBe((before?.seq ?? 0) + 1)
      expect(Date.parse(after?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(before?.at ?? ''))
      const history = await doorOf(database).read(commander, (session) =>
        session.rows(sql`select 1 from border_crossings_history where id = 'odd'`),
      )
      // Two of the past, and the version that this change has closed.
      expect(history).toHaveLength(3)
    })
  })

  it('watches on: what rang rings no more, what is on its way stays so, and what comes rings', async () => {
    const before = await alertsWritten(world.door)
    expect(before).toMatchObject([
      { subject_id: 'burnt', acknowledged_at: expect.any(String), is_due: true },
      { subject_id: 'burning', acknowledged_at: null, is_due: true },
    ])
    await target.with(async (database) => {
      const door = doorOf(database)
      await lookAgain(door)
      expect(await alertsWritten(door)).toEqual(before)
      await burn(door, 'after')
      await lookAgain(door)
      const after = await alertsWritten(door)
      expect(after.slice(0, -1)).toEqual(before)
      expect(after.at(-1)).toMatchObject({ subject_id: 'after', acknowledged_at: null })
    })
  })

  it('replaces later data when told to, and gives no number out again', {
    timeout: patience,
  }, async () => {
    const passed = await target.with(positions)
    await target.restore(backup, true)
    expect(await target.with(digestsOf)).toEqual(await digestsOf(world.database))
    expect(await target.with(positions)).toEqual(passed)
    expect(passed).not.toEqual(await positions(world.database))
  })
})

describe('the file', () => {
  it('is readable by its owner alone', () => {
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is lines that zcat shows, with nothing of the machine', () => {
    const text = gunzipSync(readFileSync(file)).toString()
    const [header, ...rest] = text.trimEnd().split('\n')
    expect(Object.keys(JSON.parse(header ?? ''))).toEqual([
      'dia_ban_backup',
      'version',
      'taken_at',
      'tables',
      'sequences',
    ])
    expect(JSON.parse(rest.at(-1) ?? '')).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    for (const word of [folder, hostname(), process.cwd(), process.version]) {
      expect(text.includes(word), word).toBe(false)
    }
    expect(header).not.toContain(userInfo().username)
  })

  it('leaves nothing unfinished beside it', async () => {
    await expect(writeBackup(world.database, join(folder, 'none', 'b.gz'))).rejects.toThrow(
      /cannot be written.* Choose a folder that is there/,
    )
    await expect(writeBackup(world.database, file)).rejects.toThrow(
      /is there already\. Name another/,
    )
    const { readdirSync } = await import('node:fs')
    expect(readdirSync(folder)).toEqual(['one.backup.gz'])
  })
})
