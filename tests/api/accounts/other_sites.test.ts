import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { goodPassword, signedIn, Visitor } from '../../support/visitor.ts'

let world: World
let owner: Visitor
beforeAll(async () => {
  world = await openWorld()
  owner = (await signedIn(world, 'truc.1')).visitor
})
afterAll(() => world.close())

const foreign = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }
const password = goodPassword

describe('another site', () => {
  it.each([
    ['that says so', foreign],
    ['of the same machine', { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site' }],
    ['in a sandbox', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['by an old browser', { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('%s changes nothing in the name of who is signed in', async (_, headers) => {
    for (const path of ['/sign_out', '/sign_out_everywhere', '/tokens', '/second_factor/begin']) {
      const { status, said } = await owner.post(path, { password }, headers)
      expect([path, status, said.code]).toEqual([path, 403, 'other_site'])
    }
    const data = await owner.post('/api/collections/units/items', {}, headers)
    expect([data.status, data.said.code]).toEqual([403, 'other_site'])
    expect(await owner.status()).toBe(200)
  })

  it('signs nobody in', async () => {
    const stranger = new Visitor(world)
    const { status } = await stranger.post('/sign_in', { login: 'truc.1', password }, foreign)
    expect([status, stranger.set]).toEqual([403, []])
  })

  it('sends no form: only JSON by name is read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/json', '']) {
      const answer = await world.bare.fetch('/api/accounts/sign_in', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ login: 'truc.1', password }),
      })
      expect([type, answer.status]).toEqual([type, 415])
    }
  })

  it('is not met by a request with a cookie that does not say where it comes from', async () => {
    const cookie = [...owner.cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await world.bare.fetch('/api/accounts/sign_out', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(403)
    expect(await owner.status()).toBe(200)
  })
})
