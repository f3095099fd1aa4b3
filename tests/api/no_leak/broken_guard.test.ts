import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { apiOf } from '../../../api/app.ts'
import { servedLayer } from '../../../api/collections/served_layer.ts'
import type { Door } from '../../../api/db/as_user.ts'
import type { ReadSession } from '../../../api/db/database.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import type { Asking } from '../../support/api_world.ts'
import { askAs, compare, plain, recordSeenBy } from './answers.ts'
import { fixedWorld, ward } from './fixed_world.ts'
import { addressesOf, everyAddress, itemAddress } from './requests.ts'
import { openTwoWorlds, type TwoWorlds } from './two_worlds.ts'

// That no difference is found says something only if one is found where there is one. Here one guard
// is taken away at a time, in the world that has what the ward may not see.

let worlds: TwoWorlds
beforeAll(async () => {
  worlds = await openTwoWorlds()
  await worlds.fill(fixedWorld, ward)
})
afterAll(() => worlds.close())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T00:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The addresses that tell something else in the world that has more. */
async function telling(
  addresses: readonly string[],
  asking: Asking = worlds.whole.as(ward),
): Promise<string[]> {
  const whole = askAs(asking, worlds.momentAfter)
  const seen = askAs(worlds.seen.as(ward), worlds.momentAfter)
  const told = []
  for (const address of addresses) {
    if ((await compare(whole, seen, plain(address))).difference) told.push(address)
  }
  return told
}

/** Looks while a table stands without row security, and puts it back. */
async function unguarded<Seen>(table: string, look: () => Promise<Seen>): Promise<Seen> {
  const name = sql.identifier(table)
  await worlds.whole.asOwner(sql`alter table ${name} disable row level security`)
  try {
    return await look()
  } finally {
    await worlds.whole.asOwner(sql`alter table ${name} enable row level security`)
  }
}

it('with every guard in its place nothing tells', async () => {
  const items = fixedWorld.map(itemAddress)
  expect(await telling([...everyAddress, ...items])).toEqual([])
})

describe.each(catalogue.map(({ id }) => id))('without row security on %s', (layer) => {
  it('lists, counts, single features and tiles tell', async () => {
    const own = `/api/collections/${layer}`
    const items = fixedWorld.filter((row) => row.layer === layer).map(itemAddress)
    const told = await unguarded(layer, () => telling([...addressesOf(layer), ...items]))
    expect(told).toEqual(
      expect.arrayContaining([own, `${own}/items`, `${own}/items?limit=1`, ...items.slice(1)]),
    )
    expect(told).not.toContain(`${own}/queryables`)
  })

  it('its history tells, where it has one', async () => {
    const record = async ({ door }: { door: Door }) =>
      JSON.stringify(await recordSeenBy(door, ward))
    // Before it was edited, which is one step after it came.
    const added = fixedWorld.find((row) => row.layer === layer && row.edited > 0)?.added
    const known = `/api/collections/${layer}/items?known_at={after ${added}}`
    const [whole, told] = await unguarded(
      `${layer}_history`,
      async () => [await record(worlds.whole), await telling([known])] as const,
    )
    // Of what nobody changes there is none.
    const isChanged = servedLayer(layer).definition.editors?.change.length !== 0
    expect(whole !== (await record(worlds.seen))).toBe(isChanged)
    expect(told).toEqual(isChanged ? [known] : [])
  })
})

it('without row security on the feed of changes the version of each layer tells', async () => {
  const addresses = catalogue.map(({ id }) => `/api/collections/${id}`)
  expect(await unguarded('changes', () => telling(addresses))).toEqual(addresses)
})

it('without row security on the log it tells', async () => {
  expect(await unguarded('log_entries', () => telling(['/api/log']))).toEqual(['/api/log'])
})

it('a count that runs as the owner of the tables tells', async () => {
  const { door, dataDirectory } = worlds.whole
  const leaking: Door = {
    ...door,
    read: (user, work) => door.read(user, (session) => work(countingAsOwner(session))),
  }
  const app = apiOf({ door: leaking, dataDirectory, findAsker: async () => ward })
  const asking: Asking = {
    fetch: async (address) => app.request(address),
    json: async <Answer>(address: string) => (await (await app.request(address)).json()) as Answer,
  }
  const counting = catalogue.flatMap(({ id }) => [
    `/api/collections/${id}`,
    `/api/collections/${id}/items?limit=1&offset=1`,
  ])
  expect(await telling(counting)).toEqual([])
  expect(await telling(counting, asking)).toEqual(counting)
})

const dialect = new PgDialect()

/** A session that steps out of the role for what counts, as a careless query could. */
function countingAsOwner(session: ReadSession): ReadSession {
  const role = (name: string) => session.rows(sql`select set_config('role', ${name}, true)`)
  const asOwner = async <Found>(ask: () => Promise<Found>): Promise<Found> => {
    await role('none')
    const found = await ask()
    await role('dia_ban_app')
    return found
  }
  return {
    orm: session.orm,
    bytes: session.bytes,
    // Of a page of features: its features are the role's own, its last value is the count.
    lastBytes: async (query) => {
      const all = (await asOwner(() => session.bytes(query))).slice(-1)
      return [...(await session.lastBytes(query)).slice(0, -1), ...all]
    },
    rows: async <Row extends object>(query: SQL): Promise<Row[]> =>
      /count\(\*\)/.test(dialect.sqlToQuery(query).sql)
        ? asOwner(() => session.rows<Row>(query))
        : session.rows<Row>(query),
  }
}
