import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { User } from '../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../support/api_world.ts'
import { at, crossing } from '../support/crossing_rows.ts'
import { decodeTile } from '../support/decode_tile.ts'

// Until there are accounts the API answers everyone as one user: here, as whom a test says.
const asking = vi.hoisted(() => ({ user: undefined as User | undefined }))
vi.mock('../../api/user.ts', async (original) => ({
  ...(await original<typeof import('../../api/user.ts')>()),
  get localOperator() {
    return asking.user
  },
}))

const marked = (id: string, marking: string, owning_unit: string, lane = 'live') =>
  crossing(id, { marking, owning_unit, lane, ...at(108 + Number(id.slice(-1)) / 100, 21.5) })

const live = [
  marked('open_1', 'cong_khai', '06712'),
  marked('open_2', 'cong_khai', '99999'),
  marked('internal_3', 'noi_bo', '06712'),
  marked('internal_4', 'noi_bo', '99999'),
  marked('secret_5', 'toi_mat', '06712'),
  marked('secret_6', 'toi_mat', '99999'),
]
const drill = [
  marked('open_1', 'cong_khai', '06712', 'drill'),
  marked('drill_7', 'noi_bo', '06712', 'drill'),
]

const users: readonly (readonly [User, readonly string[]])[] = [
  [
    { name: 'guest', role: 'administrator', clearance: 0, units: [], lane: 'live' },
    ['open_1', 'open_2'],
  ],
  [
    { name: 'ward', role: 'administrator', clearance: 10, units: ['06712'], lane: 'live' },
    ['internal_3', 'open_1', 'open_2'],
  ],
  [
    {
      name: 'ward officer',
      role: 'administrator',
      clearance: 30,
      units: ['06712', '06718'],
      lane: 'live',
    },
    ['internal_3', 'open_1', 'open_2', 'secret_5'],
  ],
  [
    // Its last change is the province's too: only the scope parts what is kept of their tiles.
    { name: 'other ward', role: 'administrator', clearance: 10, units: ['99999'], lane: 'live' },
    ['internal_4', 'open_1', 'open_2'],
  ],
  [
    { name: 'province', role: 'administrator', clearance: 10, units: 'all', lane: 'live' },
    ['internal_3', 'internal_4', 'open_1', 'open_2'],
  ],
  [
    { name: 'trainee', role: 'administrator', clearance: 40, units: ['06712'], lane: 'drill' },
    ['drill_7', 'open_1'],
  ],
  [
    { name: 'nowhere', role: 'administrator', clearance: 40, units: 'all', lane: 'no_such_lane' },
    [],
  ],
]

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.asOwner(
    sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Exercise', null, null)`,
  )
  await world.write('border_crossings', live)
  await world.write('border_crossings', drill, { ...commander, lane: 'drill' })
})
afterAll(() => world.close())

interface Listed {
  readonly features: { id: string; properties: { lane: string } }[]
  readonly numberMatched: number
}
interface Described {
  readonly featureCount: number
  readonly version: number
}

const items = '/api/collections/border_crossings/items'

describe.each(users)('%o', (user, visible) => {
  beforeAll(() => {
    asking.user = user
  })

  it('lists and counts what it may see, and nothing else', async () => {
    const listed = await world.json<Listed>(items)
    expect(listed.features.map(({ id }) => id).sort()).toEqual(visible)
    expect(listed.numberMatched).toBe(visible.length)
    for (const { properties } of listed.features) expect(properties.lane).toBe(user.lane)

    const paged = await world.json<Listed>(`${items}?limit=1&bbox=107,21,109,22`)
    expect(paged.numberMatched).toBe(visible.length)
    const filtered = await world.json<Listed>(`${items}?marking=toi_mat`)
    expect(filtered.features.map(({ id }) => id).sort()).toEqual(
      visible.filter((id) => id.startsWith('secret')),
    )
  })

  it('has no single feature beyond that: 404, as if there were none', async () => {
    for (const { id } of [...live, ...drill]) {
      const { status } = await world.fetch(`${items}/${id}`)
      expect(status, id).toBe(visible.includes(id) ? 200 : 404)
    }
  })

  it('finds nothing else by search', async () => {
    const { results } = await world.json<{ results: { id: string }[] }>('/api/search?q=cua khau')
    expect(results.map(({ id }) => id).sort()).toEqual(visible)
    const byId = await world.json<{ results: object[] }>('/api/search?q=secret_6')
    expect(byId.results).toEqual([])
  })

  it('draws nothing else, whoever has asked for the same tile before', async () => {
    const tile = await world.json<{ tiles: string[] }>('/api/tiles/border_crossings')
    const version = /v=(\d+)$/.exec(tile.tiles[0] ?? '')?.[1]
    for (const address of ['/0/0/0', '/8/204/112']) {
      // Asked under one version by all: what is kept for one user must not reach another.
      for (const query of ['', '?v=999999', `?v=${version}`]) {
        const answer = await world.fetch(`/api/tiles/border_crossings${address}${query}`)
        const features = await decodeTile(answer, 'border_crossings')
        expect(features.map(({ properties }) => properties.id).sort()).toEqual(visible)
      }
    }
  })

  it('learns neither number nor version of the rest', async () => {
    const described = await world.json<Described>('/api/collections/border_crossings')
    expect(described.featureCount).toBe(visible.length)
    const entries = await world.read<{ feature_id: string }>(
      sql`select feature_id from changes where collection = 'border_crossings'`,
      user,
    )
    expect(entries.map(({ feature_id }) => feature_id).sort()).toEqual(visible)
    const [last] = await world.asOwner<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq
      from changes where lane = ${user.lane} and feature_id = any(${sql.param([...visible])}::text[])`)
    expect(described.version).toBe(last?.seq)
    const all = await world.json<{ collections: (Described & { id: string })[] }>(
      '/api/collections',
    )
    expect(all.collections.find(({ id }) => id === 'border_crossings')).toMatchObject({
      featureCount: visible.length,
      version: last?.seq,
    })
  })
})
