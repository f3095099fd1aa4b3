import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asking, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { listenTo } from '../../support/event_reader.ts'
import { signedIn, type Visitor } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** The API asked with the cookies that a visitor has now. */
function withCookies({ cookies }: Visitor): Asking {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const fetch: Asking['fetch'] = (address, init) =>
    world.bare.fetch(address, { ...init, headers: { ...init?.headers, cookie } })
  return {
    fetch,
    json: async <Answer>(address: string) => (await (await fetch(address)).json()) as Answer,
  }
}

it('hears nothing any more once its session has ended, and the others go on', async () => {
  const { visitor } = await signedIn(world, 'truc_ban')
  const { visitor: other } = await signedIn(world, 'truc_ban_2')
  const ended = await listenTo(withCookies(visitor))
  const stays = await listenTo(withCookies(other))
  for (const reader of [ended, stays]) expect((await reader.next()).event).toBe('hello')
  await visitor.post('/sign_out')

  await world.write('border_crossings', [crossing('a')])
  expect(await ended.ends()).toBe(true)
  expect((await stays.next()).event).toBe('changes')
  await stays.leave()
})
