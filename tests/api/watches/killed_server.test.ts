import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { freePort } from '../../support/free_port.ts'
import { adminUrl } from '../../support/open_test_database.ts'
import { addressOf, type Started, signInOnce, start } from '../../support/started_product.ts'
import { createDatabase, dropDatabase } from '../../support/throwaway_database.ts'
import { fires } from './watch_world.ts'

/** Embedded, the database lies in the process that is killed, and is opened anew each time. */
const kills = inject('engine') === 'server' ? 4 : 2
const folder = mkdtempSync(join(tmpdir(), 'dia_ban_watch_killed_'))
const place: Record<string, string> = { DATA_DIR: join(folder, 'data') }
let running: Started
let origin: string
let cookie: string
let receiver: Server
/** Of what was sent, under which ids: more than one would be a second alert to who receives them. */
const received = new Map<string, string[]>()
/** While it is set, nobody is answered. */
let held: ServerResponse[] | undefined

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += String(chunk)
    })
    request.on('end', () => {
      const { subject } = JSON.parse(body) as { subject: { id: string } }
      const ids = received.get(subject.id) ?? []
      received.set(subject.id, [...ids, String(request.headers['webhook-id'])])
      if (held) held.push(response)
      else response.writeHead(204).end()
    })
  })
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  place.PORT = String(await freePort())
  if (inject('engine') === 'server') place.DATABASE_URL = await createDatabase(adminUrl())
  await begin()
  ;({ cookie } = await signInOnce(running))
}, 300_000)
afterAll(async () => {
  await kill()
  await new Promise((done) => receiver.close(done))
  if (place.DATABASE_URL) await dropDatabase(adminUrl(), place.DATABASE_URL)
  rmSync(folder, { recursive: true, force: true })
})

async function begin(): Promise<void> {
  running = start('api/serve.ts', place)
  origin = await addressOf(running)
}

async function kill(): Promise<void> {
  running.process.kill('SIGKILL')
  await running.ended
}

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${origin}/api${path}`, {
    ...{ method, headers: { cookie, origin, 'content-type': 'application/json' } },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Reports a fire, and returns its id once the server has said that it has it. */
const burn = async () =>
  (
    await ask<{ id: string }>('POST', '/collections/incidents/items', {
      ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [107.97, 21.52] } },
      properties: { ...{ kind: 'fire', severity: 4, text: 'Cháy' }, occurred_at: justNow() },
    })
  ).id
/**
 * Kills the server when it is about to raise an alert, which another connection keeps from it meanwhile.
 * Embedded there is no other: it is killed as soon as it has said that it has the report.
 */
async function burnAndKillBeforeAlert(): Promise<string> {
  if (place.DATABASE_URL === undefined) {
    const id = await burn()
    await kill()
    return id
  }
  const sql = postgres(place.DATABASE_URL, { max: 2, onnotice: () => {} })
  const id = await sql.begin(async (holding) => {
    await holding`lock table watch_alerts in share mode`
    const burnt = await burn()
    const isHeldUp = () =>
      sql`select from pg_locks where relation = 'watch_alerts'::regclass and not granted`
    while ((await isHeldUp()).length === 0) await sleep(20)
    await kill()
    expect(await holding`select from watch_alerts where subject_id = ${burnt}`).toHaveLength(0)
    return burnt
  })
  await sql.end()
  return id
}
const justNow = () => new Date(Date.now() - 60_000).toISOString()

const alertedOf = async () =>
  (await ask<{ alerts: { subject: { id: string } }[] }>('GET', '/alerts')).alerts.map(
    ({ subject }) => subject.id,
  )

const tellsAll = (burning: readonly string[]) =>
  expect.poll(() => burning.filter((id) => !received.has(id)), { timeout: 60_000 }).toEqual([])

it('neither loses nor doubles an alert or what is sent of it, wherever the server is killed', async () => {
  const port = (receiver.address() as AddressInfo).port
  const address = { title: 'Tỉnh', address: `http://127.0.0.1:${port}/nhan`, plain: true }
  const { id: webhook } = await ask<{ id: string }>('POST', '/webhooks', address)
  await ask('POST', '/watches', { title: 'Cháy', question: fires, webhook })
  const burning: string[] = []
  burning.push(await burnAndKillBeforeAlert())
  await begin()
  await tellsAll(burning)
  for (let killed = 1; killed < kills; killed += 1) {
    burning.push(await burn())
    // Later and later: before the alert, before it is sent, after it.
    await sleep((killed / kills) * 400)
    await kill()
    await begin()
    // Before anything else happens, which would wake whoever had slept over this one.
    await tellsAll(burning)
  }
  // And once while it waits for the answer of who receives: that one may have taken it or not.
  held = []
  const unanswered = await burn()
  burning.push(unanswered)
  while (!received.has(unanswered)) await sleep(20)
  await kill()
  held = undefined
  await begin()

  // Who was sent it and answered nobody is sent it again.
  const timesSent = () => received.get(unanswered)?.length ?? 0
  await expect.poll(timesSent, { timeout: 120_000 }).toBeGreaterThan(1)
  expect((await alertedOf()).sort()).toEqual([...burning].sort())
  expect([...received.keys()].sort()).toEqual([...burning].sort())
  // What was sent again came under the id it had, by which the receiver knows it.
  const ids = [...received.values()].map((each) => new Set(each))
  expect(ids.map(({ size }) => size)).toEqual(burning.map(() => 1))
  expect(new Set(ids.flatMap((each) => [...each])).size).toBe(burning.length)
}, 300_000)
