import { sql } from 'drizzle-orm'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { adminUrl } from '../../support/open_test_database.ts'

let world: World
let admin: Sql
beforeAll(async () => {
  world = await openWorld()
  admin = postgres(adminUrl(), { max: 4, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await world.close()
})
beforeEach(() => world.clear())

/** What a restart of the server does to the connections of this database. */
const cutAll = () =>
  admin`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = ${new URL(world.url ?? '').pathname.slice(1)}`

const passABit = () => new Promise((resolve) => setTimeout(resolve, 100))
const ready = async () => (await world.fetch('/api/health/ready')).status

async function expectAllToServe(): Promise<void> {
  await expect.poll(ready, { timeout: 20_000 }).toBe(200)
  const many = await Promise.all(Array.from({ length: 24 }, ready))
  expect(new Set(many)).toEqual(new Set([200]))
}

it('serves again after the server has cut its idle connections', async () => {
  await Promise.all(Array.from({ length: 12 }, ready))
  await cutAll()
  await passABit()
  await expectAllToServe()
})

it('says 503 to what was under way, and serves the next', async () => {
  const underWay = Array.from({ length: 6 }, () =>
    world.door
      .read(commander, (session) => session.rows(sql`select pg_sleep(20)`))
      .then(
        () => 'slept',
        (error: { code?: string; sqlState?: string }) => error.code ?? error.sqlState,
      ),
  )
  await passABit()
  const asked = Array.from({ length: 12 }, ready)
  await cutAll()
  for (const end of await Promise.all(underWay)) expect(end).toMatch(/^(CONNECTION_CLOSED|57P01)$/)
  for (const status of await Promise.all(asked)) expect([200, 503]).toContain(status)
  await expectAllToServe()
})

it('runs nothing of a cut transaction on another connection, which would be without its user', async () => {
  const cut = (number: number) =>
    world.door.write({ ...commander, name: `cut ${number}` }, async (session) => {
      await session.rows(sql`insert into border_crossings
        (id, name_vi, name_en, class, traffic, source, confidence, owning_unit)
        values (${`cut_${number}`}, 'x', 'x', 'unknown', 'unknown', 'x', 'sure', '22')`)
      const [own] = await session.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await admin`select pg_terminate_backend(${own?.pid ?? 0})`
      await passABit()
      await session.rows(sql`select 1`).then(
        () => Promise.reject(new Error('ran on')),
        () => undefined,
      )
      await session.rows(sql`delete from border_crossings`)
    })
  const others = Array.from({ length: 30 }, (_, number) => {
    const lane = `lane_${number}`
    return world.door.read({ ...commander, lane }, async (session) => {
      await passABit()
      const [row] = await session.rows<{ role: string; lane: string }>(
        sql`select current_user::text as role, current_setting('app.lane') as lane`,
      )
      expect(row).toEqual({ role: 'dia_ban_app', lane })
    })
  })
  const cuts = await Promise.allSettled(Array.from({ length: 6 }, (_, number) => cut(number)))
  await Promise.all(others)
  for (const end of cuts) {
    expect(end).toMatchObject({ status: 'rejected', reason: { code: 'CONNECTION_CLOSED' } })
  }
  expect(await world.read(sql`select id from border_crossings`)).toEqual([])
  await world.write('border_crossings', [crossing('after')])
  await expectAllToServe()
})
