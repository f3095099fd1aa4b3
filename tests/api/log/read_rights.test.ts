import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { appendToLog } from '../../../api/log/append_to_log.ts'
import { role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

const administrator = (own: Partial<User>): User => ({ ...commander, clearance: 10, ...own })

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.asOwner(
    sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Exercise', null, null)`,
  )
  await world.write('border_crossings', [
    crossing('open', { owning_unit: '06709' }),
    crossing('internal', { owning_unit: '06709', marking: 'noi_bo' }),
    crossing('secret', { owning_unit: '06709', marking: 'mat' }),
    crossing('given', { owning_unit: '06709', marking: 'noi_bo' }),
    crossing('lowered', { owning_unit: '06712', marking: 'mat' }),
  ])
  await world.write('border_crossings', [
    crossing('given', { owning_unit: '06712', marking: 'noi_bo' }),
    crossing('lowered', { owning_unit: '06712', marking: 'cong_khai' }),
  ])
  await world.write('border_crossings', [crossing('drilled', { lane: 'drill' })], {
    ...commander,
    lane: 'drill',
  })
  await world.door.write(commander, async (session) => {
    await appendToLog(session, { kind: 'signed_in', after: { about: 'of all' } })
    await appendToLog(session, {
      kind: 'signed_in',
      owning_unit: '06712',
      after: { about: 'of one' },
    })
  })
})
afterAll(() => world.close())

/** What a user reads of the log: kind and feature, or whom it is about. */
async function readBy(user: User): Promise<string[]> {
  const rows = await world.read<{ said: string }>(
    sql`select kind || ' ' || coalesce(feature_id, after ->> 'about', '') as said
      from log_entries order by seq`,
    user,
  )
  return rows.map(({ said }) => said)
}

it.each(codesOf(role).filter((code) => code !== 'administrator'))(
  'a %s reads nothing of it, whatever the clearance',
  async (code) => {
    expect(await readBy({ ...commander, role: code })).toEqual([])
  },
)

it('an administrator for all units reads all of their lane up to their clearance', async () => {
  expect(await readBy(commander)).toEqual([
    'begun ',
    ...['open', 'internal', 'secret', 'given', 'lowered'].map((id) => `added ${id}`),
    'changed given',
    'changed lowered',
    'signed_in of all',
    'signed_in of one',
  ])
  expect(await readBy(administrator({ units: 'all' }))).toEqual([
    'begun ',
    'added open',
    'added internal',
    'added given',
    'changed given',
    'signed_in of all',
    'signed_in of one',
  ])
  expect(await readBy({ ...commander, lane: 'drill' })).toEqual(['added drilled'])
})

it('an administrator of one unit reads of others what is open, and not what became theirs from them', async () => {
  expect(await readBy(administrator({ units: ['06712'] }))).toEqual([
    'added open',
    'signed_in of one',
  ])
  expect(await readBy(administrator({ units: ['06712', '06709'] }))).toContain('changed given')
})

it('what was marked higher before is not read by who could not see it then', async () => {
  const ward = { units: ['06712'] }
  expect(await readBy(administrator({ ...ward, clearance: 20 }))).toContain('changed lowered')
  expect(await readBy(administrator({ ...ward, clearance: 10 }))).not.toContain('changed lowered')
})
