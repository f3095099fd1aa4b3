import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import type { ReadSession, Session } from '../../../api/db/database.ts'
import { DatabaseError } from '../../../api/db/database_error.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

const whoAmI = sql`select current_user::text as works_as, current_setting('app.name', true) as name,
  current_setting('app.role', true) as role, current_setting('app.lane', true) as lane,
  current_setting('app.clearance', true) as clearance, current_setting('app.units', true) as units`

const someone = (number: number): User => ({
  name: `user ${number}`,
  role: number % 2 === 0 ? 'viewer' : 'coordinator',
  lane: `lane_${number}`,
  clearance: number,
  units: number % 3 === 0 ? 'all' : [`${number}`, '06712'],
})

const contextOf = ({ name, role, lane, clearance, units }: User) => ({
  works_as: 'dia_ban_app',
  name,
  role,
  lane,
  clearance: String(clearance),
  units: units === 'all' ? '*' : units.join(','),
})

/** Asks who it is in every way a handler may ask, giving way to others in between. */
async function askAll(session: Session) {
  const together = await Promise.all([session.rows(whoAmI), session.orm.execute(whoAmI)])
  await new Promise((resolve) => setImmediate(resolve))
  const [works_as, name, role, lane, clearance, units] = (await session.bytes(whoAmI)).map(String)
  const later = await session.rows(whoAmI)
  return [
    ...together[0],
    ...rowsOf(together[1]),
    { works_as, name, role, lane, clearance, units },
    ...later,
  ]
}

// What a bare execute gives differs by driver.
const rowsOf = (result: unknown) =>
  Array.isArray(result) ? [...result] : (result as { rows: object[] }).rows

describe('the door', () => {
  it('lets every one of forty passes at once run as its own user, reading and writing', async () => {
    const passes = Array.from({ length: 40 }, (_, number) => {
      const user = someone(number)
      const through = number % 2 === 0 ? world.door.read : world.door.write
      return through(user, askAll).then((told) => ({ told, user }))
    })
    for (const { told, user } of await Promise.all(passes)) {
      const own = contextOf(user)
      expect(told).toEqual([own, own, own, own])
    }
  })

  it('leaves nothing of a user on the connections, also after a failure', async () => {
    const broken = (session: Session) => session.rows(sql`select 1 / 0`)
    await Promise.allSettled(
      Array.from({ length: 24 }, (_, number) =>
        number % 2 === 0
          ? world.door.read(someone(number), number % 4 === 0 ? broken : askAll)
          : world.door.write(someone(number), number % 3 === 0 ? broken : askAll),
      ),
    )
    const after = await Promise.all(
      Array.from({ length: 16 }, () =>
        world.database.readOnly(sql`select 1`, (session) =>
          session.rows<Record<string, string | null>>(whoAmI),
        ),
      ),
    )
    for (const [row] of after) {
      expect(row?.works_as).toBe('postgres')
      expect([row?.lane, row?.clearance, row?.units].map((value) => value ?? '')).toEqual([
        '',
        '',
        '',
      ])
    }
  })

  it('refuses to be entered from inside, instead of waiting for itself for ever', async () => {
    const inside = world.door.read(commander, () => world.door.read(commander, askAll))
    await expect(inside).rejects.toThrow('entered again from inside')
    await expect(
      world.door.write(commander, () => world.door.read(commander, askAll)),
    ).rejects.toThrow('entered again from inside')
    expect(await world.door.read(commander, askAll)).toHaveLength(4)
  })

  it('takes everything back when the work fails', async () => {
    const work = world.door.write(commander, async (session) => {
      await writeRows(session, borderCrossings, [crossing('a')])
      throw new Error('something in the middle')
    })
    await expect(work).rejects.toThrow('something in the middle')
    expect(await world.read(sql`select id from border_crossings`)).toEqual([])
    expect(await world.read(sql`select seq from changes`)).toEqual([])
  })

  it('lets a read change nothing', async () => {
    const work = world.door.read(commander, (session) =>
      writeRows(session, borderCrossings, [crossing('a')]),
    )
    await expect(work).rejects.toMatchObject({ name: 'DatabaseError', sqlState: '25006' })
    expect(await world.read(sql`select id from border_crossings`)).toEqual([])
  })

  it('ends with its last query, for whoever comes next on the connection', async () => {
    const passes = Array.from({ length: 40 }, (_, number) => {
      const user = number % 2 ? commander : { ...commander, name: 'another', clearance: 1 }
      return world.door.read(user, async (session) => {
        const last = await session.lastBytes(whoAmI)
        await expect(session.rows(whoAmI)).rejects.toThrow()
        await expect(session.lastBytes(whoAmI)).rejects.toThrow()
        return [user.name, last.map(String)[1]]
      })
    })
    for (const [name, told] of await Promise.all(passes)) expect(told).toBe(name)
    const broken = world.door.read(commander, (session) =>
      session.lastBytes(sql`select no_such_column::text from border_crossings`),
    )
    await expect(broken).rejects.toMatchObject({ sqlState: '42703' })
    expect(await world.read(sql`select current_user as "user"`)).toEqual([{ user: 'dia_ban_app' }])
  })

  it('is not ended by a session that was kept from the pass before', async () => {
    const kept: ReadSession[] = []
    await world.door.read(commander, async (session) => kept.push(session))
    // As many as there are connections, so that the kept one's serves one of them.
    const passes = Array.from({ length: 8 }, () =>
      world.door.read(commander, async (session) => {
        await session.rows(whoAmI)
        for (const late of kept) await expect(late.lastBytes(whoAmI)).rejects.toThrow()
        return session.rows(whoAmI)
      }),
    )
    for (const [who] of await Promise.all(passes)) expect(who).toEqual(contextOf(commander))
  })

  it('refuses a session that is kept after its pass', async () => {
    const kept: Session[] = []
    await world.door.read(commander, async (session) => kept.push(session))
    await world.door.write(commander, async (session) => kept.push(session))
    await world.door
      .write(commander, async (session) => {
        kept.push(session)
        throw new Error('on purpose')
      })
      .catch(() => undefined)
    expect(kept).toHaveLength(3)
    for (const session of kept) {
      await expect(session.rows(whoAmI)).rejects.toThrow()
      await expect(session.bytes(whoAmI)).rejects.toThrow()
      await expect(Promise.resolve().then(() => session.orm.execute(whoAmI))).rejects.toThrow()
    }
  })

  it('tells what a rule refused without a word of SQL, whichever way it was asked', async () => {
    const broken = { ...crossing('a'), confidence: 'hearsay' }
    const failures = await Promise.all([
      failureOf(world.write('border_crossings', [broken])),
      failureOf(world.read(sql`select id from border_crossings where lanes = 'many'`)),
      failureOf(world.read(sql`select no_such_column from border_crossings`)),
    ])
    expect(failures.map(({ sqlState }) => sqlState)).toEqual(['23514', '22P02', '42703'])
    expect(failures[0]?.constraint).toBe('border_crossings_confidence_allowed')
    for (const failure of failures) {
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toMatch(
        /insert into|select (id|no_such)|"name_vi"/i,
      )
    }
  })

  it('takes and gives a moment to the microsecond, whether drizzle asks or not', async () => {
    const moment = '2025-10-05 07:32:01.234567+00'
    const query = sql`select ${moment}::timestamptz as at, ${'{"a":[1]}'}::jsonb as json,
      ${moment}::timestamptz = '2025-10-05T14:32:01.234567+07:00' as same`
    const told = { at: moment, json: { a: [1] }, same: true }
    const passes = Array.from({ length: 12 }, (_, number) =>
      world.door.read(commander, async (session) => {
        if (number % 2) await session.orm.execute(query)
        return session.rows(query)
      }),
    )
    for (const rows of await Promise.all(passes)) expect(rows).toEqual([told])
  })

  it('refuses a row of a lane the user does not work in', async () => {
    await world.asOwner(
      sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Exercise', null, null)`,
    )
    const failure = await failureOf(
      world.write('border_crossings', [crossing('a', { lane: 'drill' })]),
    )
    expect(failure.sqlState).toBe('42501')
  })
})

async function failureOf(work: Promise<unknown>): Promise<DatabaseError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof DatabaseError) return error
  throw new Error(`Not refused by the database: ${inspect(error)}`)
}
