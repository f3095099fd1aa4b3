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

const password = goodPassword
const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`

describe('a body', () => {
  it.each<[string, unknown]>([
    ['with a role nobody asked for', { login: 'truc.1', password, role: 'administrator' }],
    ['with a prototype', `{"login":"truc.1","password":"x","__proto__":{"role":"x"}}`],
    ['with a constructor', `{"login":"truc.1","password":"x","constructor":{}}`],
    ['with an object for a text', { login: { $ne: 1 }, password }],
    ['with a list for a text', { login: ['truc.1'], password }],
    ['that is a list', []],
    ['that is null', 'null'],
    ['that is empty', ''],
    ['that is cut', '{"login":'],
    ['of ten thousand lists', deep],
    ['with them inside', `{"login":${deep},"password":"x"}`],
    ['with a password of a novel', { login: 'truc.1', password: 'x'.repeat(2000) }],
  ])('%s is refused: 400', async (_, body) => {
    const visitor = new Visitor(world)
    const { status, said } = await visitor.post('/sign_in', body)
    expect([status, said.code, visitor.set]).toEqual([400, 'bad_body', []])
  })

  it('that is not UTF-8 is refused: 400', async () => {
    const body = Buffer.concat([
      Buffer.from('{"login":"'),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('","password":"x"}'),
    ])
    const headers = { 'content-type': 'application/json' }
    const answer = await world.bare.fetch('/api/accounts/sign_in', {
      ...{ method: 'POST', headers, body },
    })
    expect(answer.status).toBe(400)
  })

  it.each([60_000, 10_000_000])('of %d bytes is refused: 413', async (bytes) => {
    const { status } = await new Visitor(world).post('/sign_in', {
      login: 'x'.repeat(bytes),
      password,
    })
    expect(status).toBe(413)
  })

  it('brings in nothing beside what an address takes', async () => {
    for (const [path, body] of [
      ['/password', { old: password, new: `${password}!`, role: 'administrator' }],
      ['/tokens', { title: 'x', scope: 'read', days: 1, account_id: 'other' }],
      ['/second_factor/begin', { password, method: 'otp' }],
      ['/second_factor', { code: '000000', trustDevice: true }],
    ] as const) {
      const { status, said } = await owner.post(path, body)
      expect([path, status, said.code]).toEqual([path, 400, 'bad_body'])
    }
    expect((await owner.get('/me')).said).toMatchObject({ role: 'viewer' })
  })
})

describe('the library’s own addresses', () => {
  it.each([
    ...['sign-in/username', 'sign-in/email', 'sign-up/email', 'update-user', 'update-session'],
    ...['change-email', 'delete-user', 'list-sessions', 'is-username-available', 'get-session'],
    ...['request-password-reset', 'two-factor/disable', 'sign-in/link', 'ok', 'error'],
  ])('%s is not there', async (path) => {
    for (const base of ['/api/auth/', '/api/accounts/']) {
      const { status } = await owner.post(`${base}${path}`, {})
      expect([404, 405]).toContain(status)
      expect([404, 405]).toContain((await owner.get(`${base}${path}`)).status)
    }
  })
})
