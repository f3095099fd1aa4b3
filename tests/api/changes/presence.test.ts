import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { type EventReader, listenTo } from '../../support/event_reader.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
let incident: string
const open: EventReader[] = []
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.asOwner(sql`delete from incident_presence`)
  await world.write('units', [unit('06712', null), unit('06709', null)])
  incident = await reported()
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.leave()))
})

const ward1: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường 1', role: 'viewer', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const leader: User = {
  ...ward1,
  name: 'chi_huy',
  dutyName: 'Chỉ huy phường 1',
  role: 'coordinator',
}
const ward2: User = { ...ward1, name: 'phuong_2', dutyName: 'Trực ban phường 2', units: ['06709'] }

async function reported(): Promise<string> {
  const { said } = await editor(world, leader).post('incidents', {
    ...{ type: 'Feature', geometry: null },
    properties: {
      ...{ kind: 'fire', severity: 3, text: 'Cháy', unit_code: '06712' },
      occurred_at: new Date(Date.now() - 60_000).toISOString(),
    },
  })
  return said.id
}

const say = (who: User, method: 'PUT' | 'DELETE', id = incident) =>
  world.as(who).fetch(`/api/collections/incidents/items/${id}/presence`, { method })
async function listener(who: User) {
  const reader = await listenTo(world.as(who))
  open.push(reader)
  expect((await reader.next()).event).toBe('hello')
  return reader
}
const present = async (reader: EventReader) => (await reader.nextOf('presence')).data
const kept = () => world.asOwner(sql`select account from incident_presence order by account`)
const silentForHalfAMinute = () =>
  world.asOwner(sql`update incident_presence set seen_at = seen_at - interval '31 seconds'`)

describe('who has an incident open', () => {
  it('is told by the name of the post to all who see it, until they look away', async () => {
    const reader = await listener(leader)
    expect((await say(ward1, 'PUT')).status).toBe(204)
    expect(await present(reader)).toEqual({ [incident]: ['Trực ban phường 1'] })
    expect((await say(leader, 'PUT')).status).toBe(204)
    expect(await present(reader)).toEqual({
      [incident]: ['Chỉ huy phường 1', 'Trực ban phường 1'],
    })
    // Who comes now is told who is there.
    const later = await listener({ ...leader, units: 'all', name: 'tinh' })
    expect(await present(later)).toEqual({ [incident]: ['Chỉ huy phường 1', 'Trực ban phường 1'] })
    await say(ward1, 'DELETE')
    expect(await present(reader)).toEqual({ [incident]: ['Chỉ huy phường 1'] })
    const asked = (who: User) =>
      world.as(who).fetch(`/api/collections/incidents/items/${incident}/presence`)
    expect(await (await asked(ward1)).json()).toEqual({ posts: ['Chỉ huy phường 1'] })
    expect((await asked(ward2)).status).toBe(404)
  })

  it('ends after half a minute of silence, and then nothing of it is kept', async () => {
    const reader = await listener(leader)
    await say(ward1, 'PUT')
    await present(reader)
    await silentForHalfAMinute()
    await say(leader, 'PUT')
    expect(await present(reader)).toEqual({ [incident]: ['Chỉ huy phường 1'] })
    expect(await kept()).toEqual([{ account: 'chi_huy' }])
    await silentForHalfAMinute()
    // What a beat of the feed does.
    await world.door.write(leader, ({ rows }) => rows(sql`select record.forget_absent()`))
    expect(await present(reader)).toEqual({})
    expect(await kept()).toEqual([])
  })

  it('is neither shown to who may not see the incident, nor said by them', async () => {
    const stranger = await listener(ward2)
    const witness = await listener(leader)
    await say(ward1, 'PUT')
    await present(witness)
    const [hidden, unknown] = [await say(ward2, 'PUT'), await say(ward2, 'PUT', 'nothing')]
    expect([hidden.status, unknown.status]).toEqual([404, 404])
    expect((await hidden.text()).replaceAll(incident, '…')).toBe(
      (await unknown.text()).replaceAll('nothing', '…'),
    )
    expect(await kept()).toEqual([{ account: 'truc_ban' }])
    // The next thing that one hears of is one's own.
    const own = await editor(world, { ...ward2, role: 'coordinator' }).post('incidents', {
      ...{ type: 'Feature', geometry: null },
      properties: {
        ...{ kind: 'flood', severity: 1, text: 'Ngập', unit_code: '06709' },
        occurred_at: new Date().toISOString(),
      },
    })
    const heard = await stranger.next()
    expect([heard.event, JSON.stringify(heard.data).includes(incident)]).toEqual(['changes', false])
    await say(ward2, 'PUT', own.said.id)
    expect(await present(stranger)).toEqual({ [own.said.id]: ['Trực ban phường 2'] })
  })

  it('ends for who may no longer see the incident', async () => {
    const stranger = await listener({ ...ward1, name: 'khach', units: ['06712', '06709'] })
    await say(ward1, 'PUT')
    expect(await present(stranger)).toEqual({ [incident]: ['Trực ban phường 1'] })
    const { status } = await editor(world, commander).patch('incidents', incident, {
      properties: { marking: 'mat' },
    })
    expect(status).toBe(200)
    expect(await present(stranger)).toEqual({})
  })

  it('is for one lane, leaves no trace in history, changes and log, and asks to be signed in', async () => {
    const count = async () =>
      world.asOwner(sql`select (select count(*)::int from changes) as changes,
        (select count(*)::int from log_entries) as log,
        (select count(*)::int from incidents_history) as versions`)
    const before = await count()
    await say(ward1, 'PUT')
    await say(ward1, 'PUT')
    await say(ward1, 'DELETE')
    expect(await count()).toEqual(before)
    expect((await say({ ...ward1, lane: 'dien_tap' }, 'PUT')).status).toBe(404)
    const bare = await world.bare.fetch(`/api/collections/incidents/items/${incident}/presence`, {
      method: 'PUT',
    })
    expect(bare.status).toBe(401)
    const [table] = await world.asOwner(
      sql`select relpersistence::text as kept from pg_class where relname = 'incident_presence'`,
    )
    // Unlogged: in no backup, and gone with a crash.
    expect(table).toEqual({ kept: 'u' })
  })
})
