import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsDatabase } from '../../../api/accounts/accounts_database.ts'
import { doorOf } from '../../../api/db/as_user.ts'
import { checkServer } from '../../../api/db/check_server.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import type { Database } from '../../../api/db/database.ts'
import { migrate } from '../../../api/db/migrate.ts'
import { keepSpatialIndexUnderRowSecurity } from '../../../api/db/spatial_index.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { createPlainLogin, type PlainLogin } from '../../support/plain_login.ts'

let login: PlainLogin
let database: Database
beforeAll(async () => {
  login = await createPlainLogin()
  database = connectServer(login.url)
})
afterAll(async () => {
  await database.close()
  await login.remove()
})

describe('a login that is no superuser', () => {
  it('sets the database up, and is told what only a superuser can do', async () => {
    await checkServer(database)
    expect(await migrate(database)).toBeGreaterThan(0)
    expect(await keepSpatialIndexUnderRowSecurity(database)).toBe(false)
  })

  it('keeps history and changes as always', async () => {
    const door = doorOf(database)
    for (const name_vi of ['một', 'hai']) {
      const rows = [crossing('a', { name_vi, marking: 'mat' })]
      await door.write(commander, (session) => writeRows(session, borderCrossings, rows))
    }
    const [counted] = await door.read(commander, (session) =>
      session.rows(sql`select (select count(*)::int from border_crossings) as now,
        (select count(*)::int from border_crossings_history) as closed,
        (select count(*)::int from changes) as changes`),
    )
    expect(counted).toEqual({ now: 1, closed: 1, changes: 2 })
  })

  it('keeps accounts as always, with what hangs on them', async () => {
    const { pass } = accountsDatabase(database)
    const one = await pass(async ({ rows }) => {
      await rows(sql`insert into accounts (id, login, duty_name, role, clearance)
        values ('a', 'truc.1', 'Trực', 'viewer', 'noi_bo')`)
      await rows(sql`insert into sessions (id, account_id, token, expires_at)
        values ('s', 'a', 't', now())`)
      await rows(sql`delete from accounts`)
      return rows(sql`select count(*)::int as sessions from sessions`)
    })
    expect(one).toEqual([{ sessions: 0 }])
  })

  it('copies the live lane into an exercise, and only then', async () => {
    const door = doorOf(database)
    await door.write(commander, ({ rows }) =>
      rows(
        sql`select record.make_exercise('dien_tap_a', 'Một', 'One', 'commander', '{border_crossings}')`,
      ),
    )
    const copied = await door.read({ ...commander, lane: 'dien_tap_a' }, ({ rows }) =>
      rows(sql`select id, lane from border_crossings`),
    )
    expect(copied).toEqual([{ id: 'a', lane: 'dien_tap_a' }])
  })

  it('is bound by row security itself, although it owns the tables', async () => {
    const seen = (context: ReturnType<typeof sql>) =>
      database.readOnly(context, (session) => session.rows(sql`select id from border_crossings`))
    expect(
      await seen(sql`select set_config('app.lane', 'live', true),
      set_config('app.clearance', '10', true), set_config('app.units', '*', true)`),
    ).toEqual([])
    expect(
      await seen(sql`select set_config('app.lane', 'other', true),
      set_config('app.clearance', '40', true), set_config('app.units', '*', true)`),
    ).toEqual([])
  })
})
