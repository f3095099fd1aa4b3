import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { apiOf } from '../../api/app.ts'
import type { Door } from '../../api/db/as_user.ts'
import { DatabaseError } from '../../api/db/database_error.ts'
import { takePort } from '../../api/listen.ts'
import { commander, openWorld, type World } from '../support/api_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const log = vi.spyOn(console, 'error')
beforeEach(() => {
  log.mockImplementation(() => undefined)
})
afterEach(() => log.mockReset())

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await answer.json()) as Record<string, unknown>
  expect(problem).toMatchObject({
    type: expect.any(String),
    title: expect.any(String),
    detail: expect.any(String),
    status: answer.status,
  })
  return problem
}

describe('what is not there', () => {
  it.each([
    '/api/no_such_thing',
    '/api/collections/no_such_layer',
    '/api/collections/no_such_layer/items',
    '/api/collections/no_such_layer/items/a',
    '/api/collections/no_such_layer/queryables',
    '/api/collections/border_crossings/items/no_such_feature',
    '/api/collections/border_crossings/items/a/b',
    '/api/collections/constructor/items',
    '/api/collections/__proto__',
    '/api/basemap/nothing',
    '/api/basemap/pmtiles',
  ])('%s is 404', async (address) => {
    const answer = await world.fetch(address)
    expect(answer.status).toBe(404)
    await problemOf(answer)
  })

  it('is told so in the same way where the web app stands beside the API', async () => {
    const { door, dataDirectory } = world
    const api = apiOf({ door, dataDirectory, findAsker: async () => commander })
    const whole = new Hono().route('/', api).get('*', (c) => c.html('the page'))
    const answer = await whole.request('/api/no_such_thing')
    expect(answer.status).toBe(404)
    await problemOf(answer)
    expect(await (await whole.request('/no_such_page')).text()).toBe('the page')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s is not taken: 405 with what is',
    async (method) => {
      const answer = await world.fetch('/api/collections/border_crossings/items', { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      await problemOf(answer)
    },
  )

  it('HEAD is answered as GET, without the body', async () => {
    const answer = await world.fetch('/api/collections/border_crossings/items', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
})

describe('what is too large', () => {
  it('as an address is 414', async () => {
    const answer = await world.fetch(`/api/search?q=${'x'.repeat(9_000)}`)
    expect(answer.status).toBe(414)
    await problemOf(answer)
  })

  it('as a body is 413', async () => {
    const body = 'x'.repeat(1_500_000)
    const headers = { 'content-length': String(body.length) }
    const answer = await world.fetch('/api/collections/border_crossings/items', {
      method: 'POST',
      headers,
      body,
    })
    expect(answer.status).toBe(413)
    await problemOf(answer)
  })

  it('is refused on a real port as well, where Node itself sets a limit', async () => {
    const none = { dataDirectory: world.dataDirectory, databaseUrl: undefined }
    const listening = await takePort({ host: '127.0.0.1', port: 0, ...none })
    listening.answerBy((request) => world.fetch(request.url, request))
    const base = `${listening.address}/api`
    try {
      expect((await fetch(`${base}/search?q=${'x'.repeat(9_000)}`)).status).toBe(414)
      expect((await fetch(`${base}/search?q=${'x'.repeat(100_000)}`)).status).toBe(431)
      const body = 'x'.repeat(1_500_000)
      const posted = await fetch(`${base}/collections/border_crossings/items`, {
        method: 'POST',
        body,
      })
      expect(posted.status).toBe(413)
    } finally {
      listening.close()
    }
  })
})

describe('what is our fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_errors_'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The API on a database that fails like this. */
  const failing = (error: unknown) => {
    const fail = () => Promise.reject(error)
    const door: Door = { kind: world.door.kind, read: fail, write: fail, listen: fail }
    return apiOf({ door, dataDirectory: folder, findAsker: async () => commander })
  }
  const everywhere = [
    '/api/collections',
    '/api/collections/units',
    '/api/collections/units/items',
    '/api/collections/units/items/06712',
    '/api/tiles/units',
    '/api/tiles/units/0/0/0',
    '/api/search?q=a',
    '/api/health/ready',
  ]

  const secret = 'select secret from units where code = 06712'
  it.each([
    [500, new Error(secret)],
    [500, new DatabaseError('42P01', undefined, `relation does not exist: ${secret}`)],
    [503, Object.assign(new Error(secret), { code: 'CONNECTION_CLOSED' })],
    [503, Object.assign(new Error(secret), { code: 'CONNECT_TIMEOUT' })],
    [503, Object.assign(new Error(secret), { code: 'ECONNREFUSED' })],
    [503, Object.assign(new Error(secret), { code: 'EPIPE' })],
    [503, new DatabaseError('57P01', undefined, secret)],
    [503, new DatabaseError('53300', undefined, secret)],
  ])('is %d, told without stack and SQL, and logged: %s', async (status, error) => {
    for (const address of everywhere) {
      const answer = await failing(error).request(address)
      expect(answer.status).toBe(status)
      const problem = await problemOf(answer)
      expect(JSON.stringify(problem)).not.toMatch(/secret|select|\bat .*\.ts/)
    }
    expect(log).toHaveBeenCalledTimes(everywhere.length)
    expect(log).toHaveBeenCalledWith(error)
  })

  it('is 503 when the database itself is closed; the process lives on', async () => {
    const gone = await openWorld()
    expect((await gone.fetch('/api/health/ready')).status).toBe(200)
    await gone.close()
    const answer = await gone.fetch('/api/health/ready')
    expect(answer.status).toBe(503)
    await problemOf(answer)
    expect((await gone.fetch('/api/health/live')).status).toBe(200)
  })
})
