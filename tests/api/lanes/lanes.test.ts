import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import type { Lane } from '../../../api/lanes/lane.ts'
import { exerciseLeaders } from '../../../geo/lanes.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { copiedLayers, tablesOf } from '../../../geo/layers/tables.ts'
import { role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { listenTo } from '../../support/event_reader.ts'
import {
  everythingIn,
  inExercise,
  makeExercise,
  moveExercise,
  sendJson,
} from '../../support/exercises.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
})
afterAll(() => world.close())

const incident = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [107.98, 21.52] },
  properties: {
    ...{ kind: 'flash_flood', severity: 3, text: 'Nước suối lên nhanh' },
    occurred_at: new Date(Date.now() - 60_000).toISOString(),
  },
}
const report = (lane: string, user: User = commander, headers: Record<string, string> = {}) => {
  const prefix = lane === 'live' ? '' : `/lanes/${lane}`
  return world.as(user).fetch(`/api${prefix}/collections/incidents/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/geo+json', ...headers },
    body: JSON.stringify(incident),
  })
}
const viewer: User = { name: 'khach', role: 'viewer', clearance: 0, units: [], lane: 'live' }

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

interface Items {
  readonly numberMatched: number
  readonly features: readonly { readonly id: string; readonly properties: { lane: string } }[]
}
const items = (lane: string, layer: string, user = commander) =>
  world.as(user).json<Items>(`/api${lane}/collections/${layer}/items?limit=10000`)

describe('an exercise', () => {
  it('begins with what stands in the live lane, and without what is happening there', async () => {
    expect((await report('live')).status).toBe(201)
    const before = await everythingIn(world, 'live')
    const { id, ...lane } = await makeExercise(world, 'Diễn tập bão số 11')
    expect(id).toMatch(/^dien_tap_[a-z2-9]{8}$/)
    expect(lane).toMatchObject({
      ...{ kind: 'exercise', title_vi: 'Diễn tập bão số 11', title_en: 'Diễn tập bão số 11' },
      ...{ state: 'made', made_by: 'commander', began_at: null, ended_at: null },
    })
    for (const { id: layer } of catalogue) {
      const { features } = await items(`/lanes/${id}`, layer)
      const live = await items('', layer)
      const isCopied = copiedLayers.includes(layer)
      expect([layer, features.map((one) => one.id)]).toEqual([
        layer,
        isCopied ? live.features.map((one) => one.id) : [],
      ])
      expect(features.every(({ properties }) => properties.lane === id)).toBe(true)
    }
    expect(await everythingIn(world, 'live')).toEqual(before)
  })

  it('says that it is one, wherever one begins to read', async () => {
    const { id } = await makeExercise(world)
    const there = inExercise(world, id)
    const exercise = { mark: 'DIỄN TẬP / EXERCISE', id, title_vi: 'Bão thử', title_en: 'Bão thử' }
    const marked = [
      ...['', '/collections/units', '/collections/units/items?limit=1', '/search?q=a'],
      ...['/collections/units/items/06712', '/feeds', '/readiness', '/readiness/06712'],
      '/collections/incidents/likely_duplicates?kind=fire&occurred_at=2026-11-01T00:00:00Z&unit_code=06712',
    ]
    for (const address of marked) {
      expect(await there.json(`/api${address}`), address).toMatchObject({ exercise })
    }
    expect(await there.json('/api')).toMatchObject({ title: 'DIỄN TẬP / EXERCISE: Địa Bàn' })
    for (const address of ['/tiles/units', '/collections/units']) {
      expect(JSON.stringify(await there.json(`/api${address}`))).toContain('DIỄN TẬP / EXERCISE: ')
    }
    for (const address of marked)
      expect(await world.json(`/api${address}`)).not.toHaveProperty('exercise')
  })

  it('leads nowhere but to itself, by every link it gives', async () => {
    const { id } = await makeExercise(world)
    const there = inExercise(world, id)
    const begin = `http://localhost/api/lanes/${id}`
    const seen = new Set<string>()
    const waiting = [begin]
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address) || seen.size > 150) continue
      seen.add(address)
      const answer = await world.fetch(address)
      expect([address, answer.status]).toEqual([address, 200])
      const text = await answer.text()
      const ours = [...text.matchAll(/"(http:\/\/localhost[^"]*)"/g)].map(([, href = '']) => href)
      for (const href of ours) expect(href.startsWith(begin), `${href} in ${address}`).toBe(true)
      waiting.push(...ours.filter((href) => !href.includes('{') && !href.includes('after=')))
    }
    expect(seen.size).toBeGreaterThan(catalogue.length * 3)
    const page = await there.json<{ links: { rel: string; href: string }[] }>(
      '/api/collections/units/items?limit=2',
    )
    const next = page.links.find(({ rel }) => rel === 'next')?.href ?? ''
    expect(next.startsWith(begin)).toBe(true)
  })

  it('is changed without the live lane, and the live lane without it', async () => {
    const { id } = await makeExercise(world)
    const live = await everythingIn(world, 'live')
    const said = (await (await report(id)).json()) as { id: string }
    const drill = editor({ ...world, as: (user) => inExercise(world.as(user), id) }, commander)
    const changed = await drill.patch('incidents', said.id, { properties: { state: 'verified' } })
    expect([changed.status, changed.said.detail, changed.said.properties?.lane]).toEqual([
      ...[200, undefined, id],
    ])
    expect(await everythingIn(world, 'live')).toEqual(live)
    expect((await world.fetch(`/api/collections/incidents/items/${said.id}`)).status).toBe(404)

    const drilled = await everythingIn(world, id)
    expect((await report('live')).status).toBe(201)
    expect(await everythingIn(world, id)).toEqual(drilled)
  })

  it('checks what is written as the live lane does', async () => {
    const { id } = await makeExercise(world)
    const entry = { properties: { incident_id: 'no-such', text: 'a' } }
    const answer = await sendJson(
      world,
      'POST',
      `/api/lanes/${id}/collections/incident_entries/items`,
      { type: 'Feature', geometry: null, ...entry },
    )
    expect(answer.status).toBe(422)
  })

  it('gives everybody the rights they have', async () => {
    const { id } = await makeExercise(world)
    for (const { id: layer } of catalogue) {
      const [there, live] = [
        await items(`/lanes/${id}`, layer, viewer),
        await items('', layer, viewer),
      ]
      if (copiedLayers.includes(layer)) expect(there.numberMatched).toBe(live.numberMatched)
    }
    expect((await report(id, viewer)).status).toBe(403)
  })

  it('tells of its changes to those who listen there, and to nobody else', async () => {
    const { id } = await makeExercise(world)
    const there = await listenTo(inExercise(world, id))
    const live = await listenTo(world)
    expect((await there.nextOf('exercise')).data).toMatchObject({ id, state: 'made' })
    await live.nextOf('hello')
    const said = (await (await report(id)).json()) as { id: string }
    expect(JSON.stringify((await there.nextOf('changes')).data)).toContain(said.id)
    expect((await report('live')).status).toBe(201)
    expect(JSON.stringify(await live.next())).not.toContain(said.id)
    await moveExercise(world, id, 'ended')
    expect((await there.nextOf('exercise')).data).toMatchObject({ id, state: 'ended' })
    await Promise.all([there.leave(), live.leave()])
  })

  it('has Idempotency-Keys of its own', async () => {
    const { id } = await makeExercise(world)
    const key = { 'idempotency-key': 'mot' }
    const first = (await (await report('live', commander, key)).json()) as { id: string }
    const other = await report(id, commander, key)
    const again = (await (await report(id, commander, key)).json()) as { id: string }
    expect(other.status).toBe(201)
    expect(again.id).toBe(((await other.json()) as { id: string }).id)
    expect(again.id).not.toBe(first.id)
  })
})

describe('an exercise that has ended', () => {
  it('is read, and written by nobody; the database itself refuses', async () => {
    const { id } = await makeExercise(world)
    expect((await moveExercise(world, id, 'running')).status).toBe(200)
    expect((await report(id)).status).toBe(201)
    const ended = await moveExercise(world, id, 'ended')
    expect(await ended.json()).toMatchObject({ id, state: 'ended' })
    const kept = await everythingIn(world, id)
    const refused = await report(id)
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'exercise_ended' }])
    expect((await items(`/lanes/${id}`, 'incidents')).numberMatched).toBe(1)

    const user = { ...commander, lane: id }
    const byDoor = [
      sql`insert into units select * from units limit 0`,
      sql`update border_crossings set lanes = 9`,
      sql`delete from gauges`,
    ]
    for (const query of byDoor) {
      const failure = await failureOf(world.door.write(user, (session) => session.rows(query)))
      expect(failure).toMatchObject({ constraint: 'lanes_ended' })
    }
    expect(await everythingIn(world, id)).toEqual(kept)
    expect((await report('live')).status).toBe(201)
  })

  it('does not begin again, nor end twice', async () => {
    const { id } = await makeExercise(world)
    expect((await moveExercise(world, id, 'ended')).status).toBe(200)
    for (const state of ['running', 'ended']) {
      const again = await moveExercise(world, id, state)
      expect([again.status, await again.json()]).toMatchObject([409, { code: 'exercise_ended' }])
    }
  })
})

describe('the lanes', () => {
  it('are listed, the live one first; none is changed but an exercise', async () => {
    const one = await makeExercise(world, 'Một')
    const two = await makeExercise(world, 'Hai')
    const { lanes } = await world.as(viewer).json<{ lanes: Lane[] }>('/api/lanes')
    expect(lanes.map(({ id }) => id).slice(0, 3)).toEqual(['live', two.id, one.id])
    const refused = [
      ...[
        await moveExercise(world, 'live', 'ended'),
        await moveExercise(world, 'no_such', 'ended'),
      ],
      await world.fetch('/api/lanes/live'),
      await world.fetch('/api/lanes/live/collections/units/items'),
      await world.fetch('/api/lanes/no_such/collections/units/items'),
      await world.fetch(`/api/lanes/${one.id}/accounts/me`),
      await world.fetch(`/api/lanes/${one.id}/lanes/${two.id}/collections`),
      await world.fetch(`/api/lanes/${one.id}/health/ready`),
    ]
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404))
    expect((await world.bare.fetch(`/api/lanes/${one.id}`)).status).toBe(401)
  })

  it.each(codesOf(role))(
    '%s makes, begins and ends one where its role leads exercises',
    async (own) => {
      const user: User = { ...commander, name: own, role: own }
      const made = await sendJson(world.as(user), 'POST', '/api/lanes', { title_vi: 'Thử' })
      const { id } = await makeExercise(world)
      const moved = await moveExercise(world, id, 'running', user)
      const leads = exerciseLeaders.includes(own)
      expect([made.status, moved.status]).toEqual(leads ? [201, 200] : [403, 403])
      // And the database knows the same roles, whoever asks it.
      const byDoor = world.door.write(user, ({ rows }) =>
        rows(sql`select record.move_exercise(${id}, 'ended')`),
      )
      expect((await failureOf(byDoor)) === undefined).toBe(leads)
    },
  )

  it('refuses a title that is none', async () => {
    for (const body of [
      {},
      { title_vi: ' ' },
      { title_vi: 'a'.repeat(121) },
      { title_vi: 'ab', x: 1 },
    ]) {
      expect((await sendJson(world, 'POST', '/api/lanes', body)).status).toBe(400)
    }
  })

  it('stand in the log: made, begun and ended in the live one, the rest in their own', async () => {
    const { id } = await makeExercise(world, 'Ghi nhật ký')
    await moveExercise(world, id, 'running')
    await report(id)
    await moveExercise(world, id, 'ended')
    const entries = async (address: string) =>
      (await world.json<{ entries: { kind: string; says: string; lane: string }[] }>(address))
        .entries
    const live = await entries('/api/log')
    const told = live.filter(({ says }) => says.includes('Ghi nhật ký'))
    expect(told.map(({ kind }) => kind)).toEqual([
      ...['exercise_ended', 'exercise_begun', 'exercise_made'],
    ])
    const own = await entries(`/api/lanes/${id}/log`)
    expect(own.map(({ kind, lane }) => [kind, lane])).toEqual([['added', id]])
  })

  it('are copied in one entry of the log, however many rows that are', async () => {
    const count = async () =>
      (await world.asOwner<{ n: number }>(sql`select count(*)::int as n from log_entries`))[0]?.n ??
      0
    const before = await count()
    const { id } = await makeExercise(world)
    expect(await count()).toBe(before + 1)
    // What comes later is no beginning.
    await world.door.write({ ...commander, lane: id }, (session) =>
      session.rows(sql`update ${tablesOf.border_crossings.now} set lanes = 3 where id =
        (select min(id) from border_crossings)`),
    )
    expect(await count()).toBe(before + 2)
  })
})
