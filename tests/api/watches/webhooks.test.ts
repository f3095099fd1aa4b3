import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSender } from '../../../api/watches/webhooks/sender.ts'
import { secretsOf } from '../../../api/watches/webhooks/sign.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { inExercise, makeExercise } from '../../support/exercises.ts'
import { incident } from '../../support/incident_rows.ts'
import { unit } from '../../support/unit_rows.ts'
import { duty, fires, keeperOf, watching } from './watch_world.ts'

interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let world: World
let server: Server
let origin = ''
let received: Received[] = []
/** How the next ones are answered; then with 204. */
let answers: { status: number; location?: string }[] = []
beforeAll(async () => {
  world = await openWorld()
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += String(chunk)
    })
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body })
      const { status, location } = answers.shift() ?? { status: 204 }
      response.writeHead(status, location === undefined ? {} : { location }).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((done) => server.close(done))
  await world.close()
})
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null)])
})
afterEach(() => {
  received = []
  answers = []
})

type Webhook = { readonly id: string; readonly secret: string; readonly detail: string }
const allow = (address: string, user = commander, plain = true) =>
  watching(world.as(user)).ask<Webhook>('POST', '/api/webhooks', {
    ...{ title: 'Trực ban tỉnh', address, plain },
  })
const mine = () => watching(world.as(duty))

/** Looks and sends once, as programs do that begin anew. */
async function pass(users = [duty, commander]) {
  const keeper = keeperOf(world, users)
  await keeper.look()
  await keeper.close()
  const sender = openSender({
    ...{ door: world.door, secretOf: secretsOf('a test'), origin: 'https://dia-ban.example' },
    rightsOf: async (name) => users.find((user) => user.name === name),
  })
  await sender.send()
  await sender.close()
}
/** What is to be tried later is due now. */
const hurry = () =>
  world.asOwner(sql`update webhook_deliveries set next_at = now()
  where next_at is not null`)

async function watchWith(path: string) {
  const { said } = await allow(`${origin}${path}`)
  const made = await mine().ask<{ id: string }>('POST', '/api/watches', {
    ...{ title: 'Cháy', question: fires, webhook: said.id },
  })
  expect(made.status).toBe(201)
  return { ...said, watch: made.said.id }
}
const burn = (id = 'a', own = {}) =>
  world.write('incidents', [incident(id, { marking: 'noi_bo', ...own })])
const troubleOf = async () =>
  (await mine().ask<{ watches: { webhook_trouble: string | null }[] }>('GET', '/api/watches')).said
    .watches[0]?.webhook_trouble

describe('an address that is allowed', () => {
  it('is shown to everybody, its secret once, to the administrator who allowed it', async () => {
    const { status, said } = await allow(`${origin}/nhan`)
    expect([status, said.secret]).toEqual([201, expect.stringMatching(/^whsec_.{40,}$/)])
    const list = await mine().ask<{ webhooks: object[] }>('GET', '/api/webhooks')
    expect(list.said.webhooks).toContainEqual(
      expect.objectContaining({ id: said.id, address: `${origin}/nhan` }),
    )
    expect(JSON.stringify(list.said)).not.toContain('whsec')
  })

  it.each([
    ['not an address', 'tỉnh', true],
    ['of another kind', 'ftp://example.com/', true],
    ['with a password', 'https://a:b@example.com/', true],
    ['with a query', 'https://example.com/?token=1', true],
    ['not encrypted, on the internet', 'http://example.com/', true],
    ['not encrypted, on a network that only looks private', 'http://10.example.com/', true],
    ['not encrypted, and nobody said that this is meant', 'http://10.1.2.3/', false],
  ])('is none that is %s', async (_, address, plain) => {
    const { status, said } = await allow(address, commander, plain)
    expect([status, said.detail]).toEqual([422, expect.stringMatching(/^This address /)])
  })

  it('is allowed and withdrawn by administrators alone', async () => {
    expect((await allow(`${origin}/nhan`, duty)).status).toBe(403)
    const { said } = await allow(`${origin}/nhan`)
    expect((await mine().ask('DELETE', `/api/webhooks/${said.id}`)).status).toBe(403)
  })

  it('is the only one that a watch may send to', async () => {
    const { status, said } = await mine().ask<{ parameter: string; detail: string }>(
      ...(['POST', '/api/watches'] as const),
      { title: 'Cháy', question: fires, webhook: 'elsewhere' },
    )
    expect([status, said.parameter]).toEqual([422, 'webhook'])
    expect(said.detail).toMatch(/an administrator has allowed/)
  })
})

describe('an alert on its way', () => {
  it('is sent once, signed, with what its owner may see', async () => {
    const { secret } = await watchWith('/nhan')
    await burn()
    await pass()
    await pass()
    expect(received).toHaveLength(1)
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = received
    expect(path).toBe('/nhan')
    expect(JSON.parse(body)).toMatchObject({
      ...{ type: 'alert', lane: 'live', marking: 'noi_bo', watch: { title: 'Cháy' } },
      subject: { collection: 'incidents', id: 'a', name_vi: 'Vụ a' },
      link: 'https://dia-ban.example/#v=1&s=incidents/a',
    })
    expect(body).not.toContain('exercise')
    // As a receiver checks it that knows nothing but the standard.
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
    expect(await troubleOf()).toBeNull()
  })

  it('is tried again under the same id, and the watch says why', async () => {
    await watchWith('/nhan')
    answers = [{ status: 500 }]
    await burn()
    await pass()
    expect(await troubleOf()).toBe('500')
    // Not at once.
    await pass()
    expect(received).toHaveLength(1)
    await hurry()
    await pass()
    expect(received).toHaveLength(2)
    expect(received[0]?.headers['webhook-id']).toBe(received[1]?.headers['webhook-id'])
    expect(await troubleOf()).toBeNull()
  })

  it('follows no way to another address', async () => {
    await watchWith('/nhan')
    answers = [{ status: 307, location: `${origin}/noi_khac` }]
    await burn()
    await pass()
    expect(received.map(({ path }) => path)).toEqual(['/nhan'])
    expect(await troubleOf()).toBe('307: leads elsewhere')
  })

  it('goes nowhere once its address is withdrawn, or its subject is out of sight', async () => {
    const { id } = await watchWith('/nhan')
    answers = [{ status: 503 }, { status: 503 }]
    await burn()
    await pass()
    await watching(world).ask('DELETE', `/api/webhooks/${id}`)
    await hurry()
    await pass()
    await hurry()
    await pass()
    expect(received).toHaveLength(1)
    expect(await troubleOf()).toBe('the address is not allowed any more')

    await world.clear()
    await world.write('units', [unit('06712', null)])
    await watchWith('/nhan')
    await burn()
    await pass([duty, commander].map((user) => ({ ...user, name: user.name })))
    await burn('a', { marking: 'mat' })
    await hurry()
    await pass()
    expect(received).toHaveLength(2)
    expect(await troubleOf()).toBe('what it is about may not be seen any more')
  })

  it('is given up after a day, and the watch says so', async () => {
    await watchWith('/nhan')
    answers = [{ status: 500 }, { status: 500 }]
    await burn()
    await pass()
    await world.asOwner(
      sql`update webhook_deliveries set made_at = made_at - interval '25 hours', next_at = now()`,
    )
    await pass()
    const [left] = await world.asOwner(sql`select next_at, trouble from webhook_deliveries`)
    expect(left).toEqual({ next_at: null, trouble: '500' })
  })

  it('is sent by one of several programs', async () => {
    await watchWith('/nhan')
    await burn('a')
    await burn('b')
    await Promise.all([pass(), pass(), pass()])
    expect(received.map(({ body }) => JSON.parse(body).subject.id).sort()).toEqual(['a', 'b'])
  })

  it('of an exercise says that it is one', async () => {
    const lane = await makeExercise(world)
    const { said } = await allow(`${origin}/nhan`)
    const there = watching(inExercise(world.as(duty), lane.id))
    await there.ask('POST', '/api/watches', { title: 'Cháy', question: fires, webhook: said.id })
    await world.write('incidents', [incident('a', { lane: lane.id, marking: 'noi_bo' })], {
      ...{ ...commander, lane: lane.id },
    })
    await pass()
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      {
        ...{ exercise: { mark: 'DIỄN TẬP / EXERCISE' }, lane: lane.id },
        link: `https://dia-ban.example/?lane=${lane.id}#v=1&s=incidents/a`,
      },
    ])
  })
})
