import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { listenTo } from '../../support/event_reader.ts'
import { everythingIn, inExercise, makeExercise } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'

/** A word that stands in each row of a lane, and nowhere else. */
const words = ['hoatraixanh', 'hoatraido', 'hoatraitim'] as const
const ids = ['chung', 'rieng_0', 'rieng_1', 'rieng_2']

let world: World
/** The live lane and two exercises, with the same features under other names. */
const lanes: string[] = []
const incidents: string[] = []
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [unit('06712', null)])
  lanes.push('live', (await makeExercise(world)).id, (await makeExercise(world)).id)
  for (const [at, lane] of lanes.entries()) {
    const word = words[at] ?? ''
    const user = { ...commander, lane }
    const named = { lane, name_vi: `Cửa khẩu ${word}`, name_en: word, note_vi: word, note_en: word }
    const rows = ['chung', `rieng_${at}`].map((id) => crossing(id, named))
    await world.write('border_crossings', rows, user)
    const reported = await ask(at, 'POST', '/collections/incidents/items', {
      type: 'Feature',
      geometry: null,
      properties: {
        ...{ kind: 'fire', severity: 2, text: word, unit_code: '06712' },
        occurred_at: new Date(Date.now() - 60_000).toISOString(),
      },
    })
    expect([reported.status, reported.text]).toEqual([201, expect.any(String)])
    incidents.push((JSON.parse(reported.text) as { id: string }).id)
  }
}, 120_000)
afterAll(() => world.close())

const asking = (at: number) => (at === 0 ? world : inExercise(world, lanes[at] ?? ''))

async function ask(at: number, method: string, address: string, body?: unknown, ifMatch = '') {
  const answer = await asking(at).fetch(`/api${address}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(ifMatch !== '' && { 'if-match': ifMatch }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, text, tag: answer.headers.get('etag') ?? '' }
}

const lane = fc.constantFrom(0, 1, 2)
const id = fc.oneof(
  fc.constantFrom(...ids),
  lane.map((at) => incidents[at] ?? ''),
)
const layer = fc.constantFrom('border_crossings', 'incidents')

/** Ways to read, with the lane of another put wherever something can be put. */
const reading = fc
  .record({ layer, id, other: lane, way: fc.integer({ min: 0, max: 9 }) })
  .map(({ layer, id, other, way }) => {
    const own = `/collections/${layer}`
    return [
      ...[`${own}/items`, `${own}/items/${id}`, `${own}/items?lane=${lanes[other]}`],
      ...[`${own}/items?id=${id}&f=json`, `${own}/items?known_at=9999-01-01`],
      ...[`${own}/items?q=hoatrai`, '/search?q=hoatrai', '/log?limit=1000'],
      ...[`/tiles/${layer}/0/0/0`, `/tiles/${layer}/6/51/28?s=${lanes[other]}&v=1`],
    ][way] as string
  })

it('no answer of one lane holds anything of another, however it is asked', async () => {
  await fc.assert(
    fc.asyncProperty(lane, reading, async (at, address) => {
      const { text } = await ask(at, 'GET', address)
      for (const [other, word] of words.entries()) {
        if (other !== at) expect(text.includes(word), `${address} in ${at}`).toBe(false)
      }
    }),
    { numRuns: inject('engine') === 'server' ? 150 : 60 },
  )
  // It could be found: each lane has its own.
  for (const at of [0, 1, 2]) {
    expect((await ask(at, 'GET', '/search?q=hoatrai')).text).toContain(words[at])
    expect((await ask(at, 'GET', '/log?limit=1000')).text).toContain(words[at])
    expect((await ask(at, 'GET', '/collections/incidents/items')).text).toContain(words[at])
  }
}, 120_000)

it('nothing written in one lane reaches a feature of another', async () => {
  await fc.assert(
    fc.asyncProperty(lane, lane, fc.integer({ min: 0, max: 5 }), async (at, other, way) => {
      fc.pre(at !== other)
      const before = await everythingIn(world, lanes[other] ?? '')
      const foreign = incidents[other] ?? ''
      const { tag } = await ask(other, 'GET', `/collections/incidents/items/${foreign}`)
      const one = `/collections/incidents/items/${foreign}`
      const entry = { incident_id: foreign, text: 'từ nơi khác' }
      const add = { type: 'Feature', geometry: null, properties: entry }
      const tried = await [
        () => ask(at, 'PATCH', one, { properties: { state: 'verified' } }, tag),
        () => ask(at, 'PUT', one, { type: 'Feature', geometry: null, properties: {} }, tag),
        () => ask(at, 'PATCH', one, { properties: { lane: lanes[other] } }, tag),
        () => ask(at, 'POST', '/collections/incident_entries/items', add),
        () =>
          ask(at, 'POST', '/collections/incident_entries/items', {
            ...add,
            properties: { ...entry, incident_id: incidents[at], lane: lanes[other] },
          }),
        async () => {
          const user = { ...commander, lane: lanes[at] ?? '' }
          const moved = await world.door
            .write(user, ({ rows }) => rows(sql`update incidents set lane = ${lanes[other]}`))
            .then(() => 200)
            .catch(() => 422)
          return { status: moved, text: '' }
        },
      ][way]?.()
      expect([404, 422]).toContain(tried?.status)
      expect(await everythingIn(world, lanes[other] ?? '')).toEqual(before)
    }),
    { numRuns: inject('engine') === 'server' ? 40 : 15 },
  )
}, 120_000)

it('whoever listens from the beginning hears of their own lane only', async () => {
  for (const at of [0, 1, 2]) {
    const reader = await listenTo(asking(at), '1')
    const told = JSON.stringify((await reader.nextOf('changes')).data)
    await reader.leave()
    for (const [other, word] of words.entries()) expect(told.includes(word)).toBe(other === at)
  }
})
