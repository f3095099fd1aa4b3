import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { doorOf } from '../../../api/db/as_user.ts'
import { connectEmbedded } from '../../../api/db/connect_embedded.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import type { Database } from '../../../api/db/database.ts'
import { migrate } from '../../../api/db/migrate.ts'
import { keepSpatialIndexUnderRowSecurity } from '../../../api/db/spatial_index.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { adminUrl } from '../../support/open_test_database.ts'
import { createDatabase, dropDatabase } from '../../support/throwaway_database.ts'

const isServer = inject('engine') === 'server'
const asOwner = sql`select 1`
const layers = Object.keys(tablesOf).flatMap((layer) => [layer, `${layer}_history`])
/** The embedded engine takes its time to make the extensions, more on a busy machine. */
const patience = 300_000

describe('a database that is up to date', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
    await world.write('border_crossings', [crossing('a')])
  })
  afterAll(() => world.close())

  it('is left as it is', async () => {
    const before = await world.asOwner(sql`select * from migrations order by created_at`)
    expect(await migrate(world.database)).toBe(0)
    expect(await world.asOwner(sql`select * from migrations order by created_at`)).toEqual(before)
    expect(await world.read(sql`select id from border_crossings`)).toEqual([{ id: 'a' }])
  })

  it('of a newer program is refused, and left as it is', async () => {
    await world.asOwner(sql`insert into migrations (created_at, hash)
      select max(created_at) + 1, 'of a version to come' from migrations`)
    await expect(migrate(world.database)).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(/newer version of Địa Bàn\. Update this program/),
    })
    await world.asOwner(sql`delete from migrations where hash = 'of a version to come'`)
    expect(await migrate(world.database)).toBe(0)
  })

  it('stores the shapes of every layer and its history as they are', async () => {
    const shapes = await world.asOwner<{ layer: string; storage: string }>(sql`
      select attrelid::regclass::text as layer, attstorage as storage from pg_attribute
      where attname = 'geom' and attrelid::regclass::text = any(${sql.param(layers)}::text[])`)
    expect(shapes).toHaveLength(layers.length)
    expect(shapes.filter(({ storage }) => storage !== 'e')).toEqual([])
  })

  it('keeps its spatial index under row security, also when the mark was lost', async () => {
    const marked = sql`select proleakproof as marked from pg_proc
      where oid = 'geometry_overlaps(geometry, geometry)'::regprocedure`
    expect(await world.asOwner(marked)).toEqual([{ marked: true }])
    await world.asOwner(sql`alter function geometry_overlaps(geometry, geometry) not leakproof`)
    expect(await keepSpatialIndexUnderRowSecurity(world.database)).toBe(true)
    expect(await world.asOwner(marked)).toEqual([{ marked: true }])
  })
})

describe('an empty database', () => {
  let place: string
  let database: Database
  const connect = async () => (isServer ? connectServer(place) : connectEmbedded(place))
  beforeAll(async () => {
    place = isServer
      ? await createDatabase(adminUrl())
      : join(mkdtempSync(join(tmpdir(), 'dia_ban_empty_')), 'database')
    const killed = await migrateAndBeKilled(place, 45)
    expect(killed).toBe('SIGKILL')
    database = await connect()
  }, patience)
  afterAll(async () => {
    await database.close()
    if (isServer) await dropDatabase(adminUrl(), place)
    else rmSync(join(place, '..'), { recursive: true, force: true })
  })

  it('holds nothing of a migration that was killed in the middle', async () => {
    const left = await database.readOnly(asOwner, (session) =>
      session.rows(sql`
        select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and not exists (
          select from pg_depend where objid = pg_class.oid and deptype in ('e', 'i'))
        union all select nspname from pg_namespace where nspname = 'record'
        union all select extname from pg_extension where extname = 'postgis'`),
    )
    // An embedded one begins with its extensions.
    expect(left).toEqual(isServer ? [] : [{ name: 'postgis' }])
  })

  it('is brought up to date then, once, and works', { timeout: patience }, async () => {
    const other = isServer ? await connect() : database
    const [one, two] = isServer
      ? await Promise.all([migrate(database), migrate(other)])
      : [await migrate(database), await migrate(database)]
    expect(Math.max(one, two)).toBeGreaterThanOrEqual(3)
    expect(Math.min(one, two)).toBe(0)
    if (other !== database) await other.close()

    const door = doorOf(database)
    await door.write(commander, (session) => writeRows(session, borderCrossings, [crossing('a')]))
    const rows = await door.read(commander, (session) =>
      session.rows(sql`select collection, operation from changes`),
    )
    expect(rows).toEqual([{ collection: 'border_crossings', operation: 'INSERT' }])
  })
})

function migrateAndBeKilled(place: string, statements: number): Promise<string | null> {
  const script = fileURLToPath(new URL('../../support/killed_migration.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, place, String(statements)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (_, signal) => done(signal))
  })
}
