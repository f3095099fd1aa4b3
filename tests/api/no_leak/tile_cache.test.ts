import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { at } from '../../support/crossing_rows.ts'
import { decodeTile } from '../../support/decode_tile.ts'

const gauge = (id: string, marking: string, owning_unit: string) => ({
  ...{ id, name_vi: `Trạm ${id}`, name_en: `Gauge ${id}`, kind: 'rain', state: 'existing' },
  ...{ source: 'a test', confidence: 'likely', marking, owning_unit, ...at(108, 21.5) },
})

const ward = (units: readonly string[], clearance = 10): User => ({
  ...{ name: 'ward', role: 'viewer', lane: 'live' },
  ...{ units, clearance },
})

const seenBy: readonly (readonly [User, readonly string[]])[] = [
  [commander, ['open', 'theirs', 'ours', 'secret']],
  [ward(['06712']), ['open', 'ours']],
  [ward(['06712'], 20), ['open', 'ours', 'secret']],
  [ward(['06709']), ['open', 'theirs']],
  [ward([]), ['open']],
]

let world: World
beforeAll(async () => {
  world = await openWorld()
  // In one transaction, so that what was last changed is the same for all, and with it the version.
  await world.write('gauges', [
    gauge('open', 'cong_khai', '06712'),
    gauge('ours', 'noi_bo', '06712'),
    gauge('theirs', 'noi_bo', '06709'),
    gauge('secret', 'mat', '06712'),
  ])
})
afterAll(() => world.close())

async function addressOf(user: User): Promise<string> {
  const { tiles } = await world.as(user).json<{ tiles: [string] }>('/api/tiles/gauges')
  return tiles[0].replace('{z}/{x}/{y}', '6/51/28')
}

it('a tile that is kept reaches nobody of another scope, and is kept under each address by its own only', async () => {
  const addresses = await Promise.all(seenBy.map(([user]) => addressOf(user)))
  expect(new Set(addresses).size).toBe(seenBy.length)
  expect(new Set(addresses.map((address) => new URL(address).searchParams.get('v'))).size).toBe(1)
  for (const [whose, address] of addresses.entries()) {
    for (const [who, [user, ids]] of seenBy.entries()) {
      // The second time from memory.
      for (const _ of [1, 2]) {
        const answer = await world.as(user).fetch(address)
        const kept = answer.headers.get('cache-control')?.includes('immutable')
        expect(kept).toBe(who === whose)
        const features = await decodeTile(answer, 'gauges')
        expect(features.map(({ properties }) => properties.id).sort()).toEqual([...ids].sort())
      }
    }
  }
})
