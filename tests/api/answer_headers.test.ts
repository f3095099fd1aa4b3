import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../support/api_world.ts'
import { at, crossing } from '../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a', at(108, 21.5))])
})
afterAll(() => world.close())

const tiles = '/api/tiles/border_crossings'

it.each([
  '/api',
  '/api/collections/border_crossings/items',
  tiles,
  `${tiles}/0/0/0`,
  `${tiles}/14/0/0`,
  `${tiles}/14/no/0`,
  '/api/no_such_thing',
])('%s tells a browser to guess no type, and to show it in no other page', async (address) => {
  const { headers } = await world.fetch(address)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('x-powered-by')).toBeNull()
})
