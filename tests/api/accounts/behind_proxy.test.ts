import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Accounts, openAccounts } from '../../../api/accounts/accounts.ts'
import { apiOf } from '../../../api/app.ts'
import { sourceFrom } from '../../../api/source_of.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { goodPassword, makeAccount, tokenOf } from '../../support/visitor.ts'

const publicOrigin = 'https://map.example'

let world: World
let accounts: Accounts
let api: { request(address: string, init?: RequestInit): Response | Promise<Response> }
beforeAll(async () => {
  world = await openWorld()
  const { database, door, dataDirectory } = world
  accounts = await openAccounts({
    ...{ database, door, origin: publicOrigin, isolatedNetwork: false },
    secret: randomBytes(32).toString('base64url'),
    sourceOf: sourceFrom(true),
  })
  const findAsker = accounts.find.byHeaders
  api = apiOf({ door, dataDirectory, findAsker, accounts, publicOrigin })
})
afterAll(async () => {
  await accounts.close()
  await world.close()
})

/** A request as the proxy hands it on: without TLS, to the address that it knows. */
const hand = (path: string, body: object | undefined, headers: Record<string, string>) =>
  api.request(`http://127.0.0.1:3000/api/${path}`, {
    headers: { 'x-forwarded-for': '10.0.0.9', 'content-type': 'application/json', ...headers },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })

describe('behind a proxy that takes off TLS', () => {
  it('links lead to the address people type, and cookies go over https only', async () => {
    const { link } = await accounts.mintLink(await makeAccount(world, 'truc.1'))
    expect(link).toMatch(/^https:\/\/map\.example\/#sign_in=/)
    const token = tokenOf(link)
    const origin = { origin: publicOrigin }
    const signedIn = await hand('accounts/sign_in_link', { token }, origin)
    const [set = ''] = signedIn.headers.getSetCookie()
    expect(set).toMatch(/^__Secure-dia_ban\.session_token=.*HttpOnly.*Secure.*SameSite=Strict/)

    const cookie = { cookie: set.split(';')[0] ?? '' }
    const { links } = await (await hand('collections', undefined, cookie)).json()
    expect(links[0].href).toMatch(/^https:\/\/map\.example\/api/)
    const password = { new: goodPassword }
    const foreign = { ...cookie, origin: 'http://127.0.0.1:3000' }
    expect((await hand('accounts/password', password, foreign)).status).toBe(403)
    const own = { ...cookie, ...origin }
    expect((await hand('accounts/password', password, own)).status).toBe(200)
  })
})

describe('where a request comes from', () => {
  const ask = async (behindProxy: boolean, forwarded?: string) => {
    const app = new Hono().get('/', (c) => c.text(sourceFrom(behindProxy)(c)))
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    // What the Node server hands on beside the request.
    const incoming = { socket: { remoteAddress: '192.0.2.1', remotePort: 1, remoteFamily: 'IPv4' } }
    return (await app.request('/', { headers }, { incoming })).text()
  }

  it('is said by the socket, whatever the client writes', async () => {
    expect(await ask(false)).toBe('192.0.2.1')
    expect(await ask(false, '10.0.0.9')).toBe('192.0.2.1')
  })

  it('is what a trusted proxy has written last, behind all that a client has', async () => {
    expect(await ask(true, '203.0.113.5, 10.0.0.9')).toBe('10.0.0.9')
    expect(await ask(true)).toBe('192.0.2.1')
  })
})
