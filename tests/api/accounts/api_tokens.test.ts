import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { signedIn, type Visitor } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [
    crossing('mine', { marking: 'noi_bo', owning_unit: '06712' }),
    crossing('theirs', { marking: 'noi_bo', owning_unit: '06709' }),
  ])
})
afterAll(() => world.close())

let owner: Visitor
let login: string
let made = 0
beforeEach(async () => {
  made += 1
  login = `truc.${made}`
  owner = (await signedIn(world, login, { role: 'coordinator' })).visitor
})

interface Made {
  readonly id: string
  readonly token: string
}
const make = async (scope: string, days = 30) => {
  const { status, said } = await owner.post('/tokens', { title: 'QGIS trực ban', scope, days })
  expect(status).toBe(201)
  return said as unknown as Made
}
const items = '/api/collections/border_crossings/items'
const ask = (token: string, address = items, init: RequestInit = {}) =>
  world.bare.fetch(address, { ...init, headers: { authorization: `Bearer ${token}` } })

describe('a token for a program', () => {
  it('sees what its owner sees, and nothing else', async () => {
    const { token } = await make('read')
    const { features } = await (await ask(token)).json()
    expect(features.map(({ id }: { id: string }) => id)).toEqual(['mine'])
  })

  it('for reading is refused when it writes', async () => {
    const { token } = await make('read')
    const answer = await ask(token, items, { method: 'POST' })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'not_allowed' })
    const asker = await world.accounts.find.byHeaders(
      new Headers({ authorization: `Bearer ${token}` }),
    )
    // In the database too: no policy lets a viewer write.
    expect(asker).toMatchObject({ role: 'viewer', readsOnly: true, name: login })
  })

  it('for writing has its owner’s role', async () => {
    const { token } = await make('write')
    const headers = new Headers({ authorization: `Bearer ${token}` })
    expect(await world.accounts.find.byHeaders(headers)).toMatchObject({ role: 'coordinator' })
  })

  it('is refused when forged, cut, of another kind, or beside a good cookie', async () => {
    const { token } = await make('read')
    const forged = [`${token.slice(0, -1)}_`, token.slice(0, -1), `${token}x`, 'x', '']
    for (const one of forged.filter((other) => other !== token)) {
      const answer = await ask(one)
      expect([one, answer.status]).toEqual([one, 401])
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
    const basic = { authorization: `Basic ${btoa(`${login}:x`)}` }
    expect((await owner.get(items, basic)).status).toBe(401)
  })

  it('expires, also when it was remembered', async () => {
    const { token } = await make('read')
    expect((await ask(token)).status).toBe(200)
    await world.asOwner(sql`update api_tokens set expires_at = now() - interval '1 second'`)
    await expect.poll(async () => (await ask(token)).status).toBe(401)
  })

  it('ends at once when its owner removes it; nobody else can', async () => {
    const { id, token } = await make('read')
    expect((await ask(token)).status).toBe(200)
    const other = (await signedIn(world, `khac.${made}`)).visitor
    expect((await other.ask('DELETE', `/tokens/${id}`)).status).toBe(404)
    expect((await owner.ask('DELETE', `/tokens/${id}`)).status).toBe(204)
    expect((await ask(token)).status).toBe(401)
    expect((await owner.get('/tokens')).said).toEqual({ tokens: [] })
  })

  it('ends with its account', async () => {
    const { token } = await make('read')
    expect((await ask(token)).status).toBe(200)
    await world.asOwner(sql`update accounts set disabled_at = now() where login = ${login}`)
    await expect.poll(async () => (await ask(token)).status).toBe(401)
  })

  it('is shown once and kept as a hash', async () => {
    const { token } = await make('read')
    const listed = JSON.stringify((await owner.get('/tokens')).said)
    expect(listed).toContain('QGIS trực ban')
    expect(listed).not.toContain(token)
    const kept = JSON.stringify(await world.asOwner(sql`select * from api_tokens`))
    expect(kept).not.toContain(token.slice(4))
  })

  it('gets at no account: it neither makes tokens nor sets passwords', async () => {
    const { token } = await make('write')
    const me = await ask(token, '/api/accounts/me')
    expect(await me.json()).toMatchObject({ login })
    expect((await ask(token, '/api/accounts/tokens')).status).toBe(401)
    expect((await ask(token, '/api/accounts')).status).toBe(401)
    const body = JSON.stringify({ title: 'x', scope: 'write', days: 1 })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const post = { method: 'POST', body, headers }
    expect((await world.bare.fetch('/api/accounts/tokens', post)).status).toBe(401)
  })

  it.each([
    ['scope', { title: 'x', scope: 'all', days: 1 }],
    ['days', { title: 'x', scope: 'read', days: 0 }],
    ['days', { title: 'x', scope: 'read', days: 366 }],
    ['title', { title: '=HYPERLINK("x")', scope: 'read', days: 1 }],
    ['title', { title: '<b>x</b>', scope: 'read', days: 1 }],
  ])('is refused with a wrong %s: %o', async (parameter, body) => {
    const { status, said } = await owner.post('/tokens', body)
    expect([status, said.parameter]).toEqual([400, parameter])
  })
})
