import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander } from '../../support/api_world.ts'
import { editor, type Said } from '../../support/editor.ts'
import { openSeededWorld, type SeededWorld } from '../../support/seeded_world.ts'

let world: SeededWorld
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.again()
})

const post: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'reporter', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const reporter = () => editor(world, post)
const coordinator = () => editor(world, { ...post, name: 'chi_huy', role: 'coordinator' })

const inWard1 = { type: 'Point', coordinates: [107.98, 21.52] } as const
const inWard2 = { type: 'Point', coordinates: [107.94, 21.48] } as const
const atSea = { type: 'Point', coordinates: [108.2, 21.2] } as const

const told = { kind: 'flash_flood', severity: 3, text: 'Nước suối lên nhanh' }
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const report = (own: object = {}, geometry: unknown = inWard1) => ({
  type: 'Feature',
  geometry,
  properties: { ...told, occurred_at: minutesAgo(30), ...own },
})

async function reported(own: object = {}, geometry: unknown = inWard1): Promise<Said> {
  const { status, said, text } = await reporter().post('incidents', report(own, geometry))
  expect([status, status === 201 ? '' : text]).toEqual([201, ''])
  return said
}

const entriesOf = async (id: string, user: User = commander) => {
  const { features } = await world
    .as(user)
    .json<{ features: Said[] }>(
      `/api/collections/incident_entries/items?incident_id=${id}&sortby=entered_at`,
    )
  return features.map(({ properties }) => properties)
}

describe('a report', () => {
  it('needs what only the reporter knows; the server adds the rest', async () => {
    const before = Date.now()
    const { properties } = await reported()
    expect(properties).toMatchObject({
      ...told,
      ...{ state: 'reported', lane: 'live', unit_code: '06712', owning_unit: '06712' },
      ...{ name_vi: 'Lũ quét, Phường Móng Cái 1', marking: 'noi_bo', confidence: 'unverified' },
      ...{ source: 'Trực ban phường', reported_by: 'truc_ban', valid_to: null, dead: null },
    })
    expect(Date.parse(String(properties.reported_at))).toBeGreaterThanOrEqual(before - 1000)
    expect(Date.parse(String(properties.reported_at))).toBeLessThanOrEqual(Date.now() + 1000)
    expect(properties.valid_from).toBe(properties.occurred_at)
  })

  it('has at least a unit where it has no position', async () => {
    const { geometry, properties } = await reported({ unit_code: '06724' }, null)
    expect(geometry).toBeNull()
    expect(properties).toMatchObject({ unit_code: '06724', owning_unit: '06712' })
    const nowhere = await reporter().post('incidents', report({}, null))
    expect(nowhere.status).toBe(422)
    expect(nowhere.said.parameter).toBe('unit_code')
  })

  it('from another ward stays under the reporter’s own, who may write no other', async () => {
    const { properties } = await reported({}, inWard2)
    expect(properties).toMatchObject({ unit_code: '06709', owning_unit: '06712' })
  })

  it('from the bridge on the border is of the ward there, though its outline ends before it', async () => {
    const bridge = { type: 'Point', coordinates: [107.968, 21.537] }
    const covered = await world.read(sql`select 1 from units
      where st_intersects(geom, st_setsrid(st_makepoint(107.968, 21.537), 4326))`)
    expect(covered).toEqual([])
    expect((await reported({ accuracy_m: 100 }, bridge)).properties.unit_code).toBe('06712')
  })

  it('outside every unit asks which one answers, and is taken when that is said', async () => {
    const lost = await reporter().post('incidents', report({ kind: 'sea_rescue' }, atSea))
    expect([lost.status, lost.said.parameter]).toEqual([422, 'unit_code'])
    const found = await reported({ kind: 'sea_rescue', unit_code: '06757' }, atSea)
    expect(found.properties.unit_code).toBe('06757')
  })

  it('keeps the moment to the second, with the server’s own beside it', async () => {
    const occurred_at = '2026-10-05T14:32:07.250+07:00'
    const { properties } = await reported({ occurred_at })
    expect(Date.parse(String(properties.occurred_at))).toBe(Date.parse(occurred_at))
    expect(properties).toMatchObject({ as_of_precision: 'minute' })
    expect(Date.parse(String(properties.as_of))).toBe(Date.parse('2026-10-05T14:32:00+07:00'))
  })

  it.each([
    ['occurred_at', { occurred_at: '2999-01-01T00:00:00Z' }],
    ['occurred_at', { occurred_at: minutesAgo(-10) }],
    ['occurred_at', { occurred_at: 'hôm qua' }],
    ['occurred_at', { occurred_at: '2026-02-30T10:00:00Z' }],
    ['kind', { kind: 'dragon' }],
    ['severity', { severity: 0 }],
    ['severity', { severity: 6 }],
    ['severity', { severity: 2.5 }],
    ['dead', { dead: -1 }],
    ['houses', { houses: 1.5 }],
    ['text', { text: ' ' }],
    ['state', { state: 'closed', valid_to: minutesAgo(1) }],
    ['unit_code', { unit_code: '99999' }],
    ['reported_at', { reported_at: minutesAgo(1) }],
    ['reported_by', { reported_by: 'somebody' }],
    ['valid_from', { valid_from: minutesAgo(1) }],
    ['duplicate_of', { duplicate_of: 'x' }],
  ])('is refused by the name of %s: %j', async (field, own) => {
    const { status, said } = await reporter().post('incidents', report(own))
    expect([status, said.parameter]).toEqual([422, field])
    const { numberMatched } = await world.json<{ numberMatched: number }>(
      '/api/collections/incidents/items',
    )
    expect(numberMatched).toBe(0)
  })

  it('that comes again under its key is one; another under that key is a conflict', async () => {
    const headers = { 'idempotency-key': 'a1' }
    const body = report()
    const first = await reporter().post('incidents', body, { headers })
    const again = await reporter().post('incidents', body, { headers })
    expect([first.status, again.status, again.said.id]).toEqual([201, 201, first.said.id])
    const other = await reporter().post('incidents', report({ severity: 5 }), { headers })
    expect(other.status).toBe(409)
  })

  it('is for those who report, and nobody removes it', async () => {
    const viewer = editor(world, { ...post, role: 'viewer' })
    expect((await viewer.post('incidents', report())).status).toBe(403)
    const { id } = await reported()
    expect((await reporter().change('incidents', id, { severity: 5 })).status).toBe(403)
    const gone = await editor(world, commander).remove('incidents', id)
    expect([gone.status, gone.headers.get('allow')]).toEqual([
      405,
      'GET, HEAD, OPTIONS, PUT, PATCH',
    ])
    await expect(
      world.door.write(commander, ({ rows }) => rows(sql`delete from incidents returning id`)),
    ).resolves.toEqual([])
  })
})

describe('the life of an incident', () => {
  const become = (id: string, own: object) =>
    coordinator().patch('incidents', id, { properties: own })
  const itemsAt = async (moment: string) => {
    const { features } = await world.json<{ features: Said[] }>(
      `/api/collections/incidents/items?datetime=${moment}`,
    )
    return features.map(({ id }) => id)
  }

  it('goes from state to state, says who moved it, and is over when it is closed', async () => {
    const { id, properties } = await reported()
    for (const state of ['verified', 'responding', 'contained']) {
      const { status, said } = await become(id, { state })
      expect([status, said.properties.state, said.properties.valid_to]).toEqual([200, state, null])
      expect(said.properties.source).toBe('Trực ban phường')
    }
    const { said } = await become(id, { state: 'closed', injured: 2 })
    expect(said.properties).toMatchObject({ state: 'closed', injured: 2 })
    expect(Date.parse(String(said.properties.valid_to))).toBeLessThanOrEqual(Date.now() + 1000)

    expect(await itemsAt(minutesAgo(20))).toEqual([id])
    expect(await itemsAt(minutesAgo(40))).toEqual([])
    expect(await itemsAt(minutesAgo(-20))).toEqual([])
    expect(properties.occurred_at).toBe(said.properties.occurred_at)

    const entries = await entriesOf(id)
    const told = entries.map(({ entry, text }) => `${entry}: ${text}`)
    expect(told.slice(0, 3)).toEqual([
      'state: Mới báo → Đã xác minh',
      'state: Đã xác minh → Đang xử lý',
      'state: Đang xử lý → Đã khống chế',
    ])
    // What changed in one moment has no order.
    expect(told.slice(3).sort()).toEqual([
      'figures: Bị thương: chưa rõ → 2',
      'state: Đã khống chế → Đã kết thúc',
    ])
    expect(entries.every(({ entered_by }) => entered_by === 'chi_huy')).toBe(true)

    const { said: again } = await become(id, { state: 'responding' })
    expect(again.properties.valid_to).toBeNull()
    expect(await itemsAt(minutesAgo(-20))).toEqual([id])
  })

  it.each([
    ['reported', 'contained'],
    ['rejected', 'closed'],
    ['closed', 'reported'],
  ])('does not go from %s to %s', async (from, to) => {
    const { id } = await reported()
    if (from !== 'reported') expect((await become(id, { state: from })).status).toBe(200)
    const { status, said } = await become(id, { state: to })
    expect([status, said.parameter]).toEqual([422, 'state'])
    expect(said.detail).toMatch(/comes one of/)
  })

  it('is led from the province as well, with entries that belong to where it does', async () => {
    const { id } = await reported()
    const province = editor(world, { ...commander, name: 'tinh' })
    const moved = await province.patch('incidents', id, { properties: { state: 'verified' } })
    expect(moved.status).toBe(200)
    expect(await entriesOf(id)).toMatchObject([{ entered_by: 'tinh', owning_unit: '06712' }])
  })

  it('is assigned, with an entry, and a change of nothing leaves none', async () => {
    const { id } = await reported()
    await become(id, { assigned_to: 'Tổ xung kích khu 3' })
    await become(id, { assigned_to: 'Tổ xung kích khu 3' })
    await become(id, {})
    const texts = (await entriesOf(id)).map(({ text }) => text)
    expect(texts).toEqual(['Giao cho Tổ xung kích khu 3'])
  })

  it('ends as the duplicate of another, with all entries of both kept', async () => {
    const first = await reported()
    const second = await reported({ text: 'Suối tràn ngầm' })
    await reporter().post('incident_entries', note(second.id, 'Ngầm đã chặn'))
    const alone = await become(second.id, { state: 'duplicate' })
    expect([alone.status, alone.said.parameter]).toEqual([422, 'duplicate_of'])
    const itself = await become(second.id, { state: 'duplicate', duplicate_of: second.id })
    expect([itself.status, itself.said.parameter]).toEqual([422, 'duplicate_of'])
    const unknown = await become(second.id, { state: 'duplicate', duplicate_of: 'no_such' })
    expect([unknown.status, unknown.said.parameter]).toEqual([422, 'duplicate_of'])

    const merged = await become(second.id, { state: 'duplicate', duplicate_of: first.id })
    expect(merged.said.properties).toMatchObject({ state: 'duplicate', duplicate_of: first.id })
    expect((await entriesOf(second.id)).map(({ text }) => text)).toEqual([
      'Ngầm đã chặn',
      `Mới báo → Trùng tin khác (${first.id})`,
    ])
    const apart = await become(second.id, { state: 'reported' })
    expect(apart.said.properties).toMatchObject({ state: 'reported', duplicate_of: null })
  })
})

const note = (incident_id: string, text: string) => ({
  ...{ type: 'Feature', geometry: null, properties: { incident_id, text } },
})

describe('the running log of an incident', () => {
  it('is added to by who reports, and rewritten by nobody', async () => {
    const { id } = await reported()
    const { status, said } = await reporter().post('incident_entries', note(id, 'Nước đang rút'))
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({
      ...{ entry: 'note', text: 'Nước đang rút', entered_by: 'truc_ban', marking: 'noi_bo' },
      ...{ owning_unit: '06712', unit_code: '06712', source: 'Trực ban phường' },
    })
    const chief = editor(world, commander)
    const changed = await chief.change('incident_entries', said.id, { text: 'khác' })
    const removed = await chief.remove('incident_entries', said.id)
    expect([changed.status, removed.status]).toEqual([405, 405])
    for (const statement of [
      sql`update incident_entries set text = 'khác' returning id`,
      sql`delete from incident_entries returning id`,
    ]) {
      await expect(world.door.write(commander, ({ rows }) => rows(statement))).resolves.toEqual([])
    }
    expect((await entriesOf(id)).map(({ text }) => text)).toEqual(['Nước đang rút'])
  })

  it('of an incident that is not there is refused', async () => {
    const { status, said } = await reporter().post('incident_entries', note('no_such', 'x'))
    expect([status, said.parameter]).toEqual([422, 'incident_id'])
  })

  it('takes no entry that is more open than its incident', async () => {
    const { id } = await reported()
    const open = { incident_id: id, text: 'x', marking: 'cong_khai' }
    const elsewhere = { incident_id: id, text: 'x', owning_unit: '06709' }
    for (const properties of [open, elsewhere]) {
      const body = { type: 'Feature', geometry: null, properties }
      const { status, said } = await editor(world, commander).post('incident_entries', body)
      expect([status, said.parameter]).toEqual([422, 'marking'])
    }
    expect(await entriesOf(id)).toEqual([])
  })

  it('is hidden with its incident, whatever the entry itself is marked', async () => {
    const { id } = await reported({ marking: 'cong_khai' })
    await reporter().post('incident_entries', note(id, 'ai cũng thấy'))
    const visitor: User = { ...post, role: 'viewer', clearance: 0, units: [] }
    expect(await entriesOf(id, visitor)).toHaveLength(1)
    const raised = await coordinator().patch('incidents', id, { properties: { marking: 'noi_bo' } })
    expect(raised.status).toBe(200)
    expect(await entriesOf(id, visitor)).toEqual([])
    expect(await entriesOf(id)).toHaveLength(1)
  })
})
