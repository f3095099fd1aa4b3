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

const coordinator: User = {
  ...{ name: 'chi_huy', dutyName: 'Chỉ huy phường 1', role: 'coordinator', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const other: User = { ...coordinator, name: 'phuong_2', units: ['06709'] }

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
/** About a hundred metres are a thousandth of a degree. */
const at = (metresEast: number) => ({
  type: 'Point',
  coordinates: [107.98 + metresEast / 103_700, 21.52],
})

async function reported(
  own: object = {},
  geometry: unknown = at(0),
  who = coordinator,
): Promise<string> {
  const { status, said, text } = await editor(world, who).post('incidents', {
    ...{ type: 'Feature', geometry },
    properties: {
      ...{ kind: 'fire', severity: 3, text: 'Cháy', occurred_at: minutesAgo(30), accuracy_m: 50 },
      ...(geometry === null && { accuracy_m: null }),
      ...own,
    },
  })
  expect([status, status === 201 ? '' : text]).toEqual([201, ''])
  return said.id
}

interface Offered {
  readonly features: readonly (Said & {
    readonly likeness: {
      readonly distance_m: number | null
      readonly minutes_between: number
      readonly likeness: number
    }
  })[]
}
const likeTo = async (id: string, who: User = coordinator) =>
  (await world.as(who).json<Offered>(`/api/collections/incidents/items/${id}/likely_duplicates`))
    .features
const idsLike = async (id: string, who: User = coordinator) =>
  (await likeTo(id, who)).map((each) => each.id)
const asked = (query: Record<string, string>, who: User = coordinator) =>
  world.as(who).fetch(`/api/collections/incidents/likely_duplicates?${new URLSearchParams(query)}`)

describe('likely duplicates', () => {
  it('are of one kind and near in space and time, the likest first, with what lies between', async () => {
    const one = await reported()
    const near = await reported({ occurred_at: minutesAgo(40) }, at(100))
    const later = await reported({ occurred_at: minutesAgo(200) }, at(300))
    await reported({ kind: 'traffic' }, at(10))
    await reported({ occurred_at: minutesAgo(40 + 6 * 60 + 5) }, at(10))
    await reported({}, at(650))
    const offered = await likeTo(one)
    expect(offered.map(({ id }) => id)).toEqual([near, later])
    const [first, second] = offered.map(({ likeness }) => likeness)
    expect(first?.distance_m).toBeGreaterThan(95)
    expect(first?.distance_m).toBeLessThan(105)
    expect(first?.minutes_between).toBe(10)
    expect(second?.minutes_between).toBe(170)
    expect(Number(first?.likeness)).toBeGreaterThan(Number(second?.likeness))
    expect(await idsLike(near)).toEqual([one, later])
  })

  it('may lie as far apart as both positions may be off, and two kilometres at most', async () => {
    const one = await reported({ accuracy_m: 600 })
    const rough = await reported({ accuracy_m: 500 }, at(1_000))
    await reported({ accuracy_m: 50 }, at(900))
    await reported({ accuracy_m: 9_000 }, at(2_300))
    expect(await idsLike(one)).toEqual([rough])
  })

  it('without a position are looked for in the unit, behind those whose place is known', async () => {
    const nowhere = await reported({ unit_code: '06712' }, null)
    const placed = await reported({}, at(0))
    const close = await reported({}, at(20))
    await reported({ unit_code: '06724' }, null)
    expect((await idsLike(nowhere)).toSorted()).toEqual([placed, close].toSorted())
    expect(await idsLike(placed)).toEqual([close, nowhere])
    expect((await likeTo(placed)).at(-1)?.likeness.distance_m).toBeNull()
  })

  it('are not offered where they were merged already, or found untrue', async () => {
    const one = await reported()
    const merged = await reported()
    const untrue = await reported()
    const over = await reported()
    const { patch } = editor(world, coordinator)
    for (const [id, properties] of [
      [merged, { state: 'duplicate', duplicate_of: one }],
      [untrue, { state: 'rejected' }],
      [over, { state: 'closed' }],
    ] as const) {
      expect((await patch('incidents', id, { properties })).status).toBe(200)
    }
    expect(await idsLike(one)).toEqual([over])
  })

  it('are asked for before a report is sent, by what it will say', async () => {
    const one = await reported()
    const query = { kind: 'fire', occurred_at: minutesAgo(20) }
    const found = async (more: Record<string, string>) => {
      const { features } = (await (await asked({ ...query, ...more })).json()) as Offered
      return features.map(({ id }) => id)
    }
    expect(await found({ position: '107.981,21.52' })).toEqual([one])
    expect(await found({ position: '107.99,21.52' })).toEqual([])
    expect(await found({ position: '107.99,21.52', accuracy_m: '1500' })).toEqual([one])
    expect(await found({ unit_code: '06712' })).toEqual([one])
    expect(await found({ unit_code: '06712', kind: 'flood' })).toEqual([])
  })

  it.each([
    ['kind', { kind: 'dragon' }],
    ['occurred_at', { occurred_at: 'hôm qua' }],
    ['position', { position: '107.98' }],
    ['position', { position: 'x,y' }],
    ['accuracy_m', { accuracy_m: '-1' }],
    ['position', { position: '' }],
    ['what', { what: '1' }],
  ])('says by name that %s is wrong: %j', async (name, wrong) => {
    const query = { kind: 'fire', occurred_at: minutesAgo(20), position: '107.98,21.52', ...wrong }
    const answer = await asked(query)
    expect([answer.status, ((await answer.json()) as Said).parameter]).toEqual([400, name])
  })

  it('tell nothing of an incident that one may not see, nor of one that is not there', async () => {
    const own = await reported()
    const theirs = await reported({}, at(30), other)
    expect(await idsLike(own)).toEqual([])
    expect((await idsLike(own, commander)).toSorted()).toEqual([theirs])
    const texts = []
    for (const id of [theirs, 'nothing']) {
      const answer = await world
        .as(coordinator)
        .fetch(`/api/collections/incidents/items/${id}/likely_duplicates`)
      expect(answer.status).toBe(404)
      texts.push((await answer.text()).replaceAll(id, '…'))
    }
    expect(texts[0]).toBe(texts[1])
    const nothing = await asked({
      ...{ kind: 'fire', occurred_at: minutesAgo(20), position: '107.98,21.52' },
    })
    expect(((await nothing.json()) as Offered).features.map(({ id }) => id)).toEqual([own])
  })

  it('are asked of layers whose features are told by many, and of no other', async () => {
    const answer = await world.fetch('/api/collections/units/items/06712/likely_duplicates')
    expect(answer.status).toBe(404)
  })
})
