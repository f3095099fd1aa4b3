import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { signedIn } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('a report that was written before it is sent', () => {
  it('is not sent in the name of whoever has signed in since', async () => {
    const { visitor } = await signedIn(world, 'truc_hai', { role: 'reporter' })
    const send = (account: string) =>
      visitor.post('/api/collections/incidents/items', {}, { 'dia-ban-account': account })
    expect(await send('truc_mot')).toMatchObject({ status: 401, said: { code: 'not_signed_in' } })
    // Their own is read, and refused for what is in it.
    expect(await send('truc_hai')).toMatchObject({ status: 422 })
  })
})
