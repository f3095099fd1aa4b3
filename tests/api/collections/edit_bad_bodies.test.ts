import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { area, editor, point, type SampleLayer, samples } from '../../support/editor.ts'

const user: User = {
  ...{ name: 'thử', role: 'coordinator', clearance: 10, units: 'all', lane: 'live' },
}

let world: World
let post: ReturnType<typeof editor>
/** One feature of each layer, to be changed in vain. */
const standing = new Map<SampleLayer, string>()
let before: unknown
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  post = editor(world, user)
  for (const layer of ['gauges', 'risk_zones', 'facilities', 'safe_area_clusters'] as const) {
    standing.set(layer, (await post.post(layer, samples[layer])).said.id)
  }
  standing.set(
    'crossing_statuses',
    (await post.post('crossing_statuses', samples.crossing_statuses)).said.id,
  )
})
afterAll(() => world.close())

const changes = () =>
  world.asOwner(sql`select count(*)::int as changes, max(seq)::int as last from changes`)
beforeEach(async () => {
  before = await changes()
})
/** After each: nothing was stored. */
afterEach(async () => {
  expect(await changes()).toEqual(before)
})

/** Refused in every way it can be sent, by the same field. */
async function refused(layer: SampleLayer, own: object, place: object = {}) {
  const id = standing.get(layer) ?? ''
  const sample = samples[layer]
  const body = { ...sample, ...place, properties: { ...sample.properties, ...own } }
  const answers = [
    await post.post(layer, body),
    await post.put(layer, id, body),
    await post.patch(layer, id, body),
  ]
  const told = answers.map(({ status, said }) => `${status} ${said.parameter}`)
  expect(new Set(told).size, told.join(', ')).toBe(1)
  for (const { headers, said } of answers) {
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(said.problems?.[0]?.field ?? said.parameter).toBe(said.parameter)
  }
  return told[0]
}

describe('what the definition refuses is 422, by its field', () => {
  it.each<[SampleLayer, object, string]>([
    ['gauges', { kind: 'no_such' }, 'kind'],
    ['gauges', { kind: null }, 'kind'],
    ['gauges', { kind: ['water_level'] }, 'kind'],
    ['gauges', { name_vi: '' }, 'name_vi'],
    ['gauges', { name_vi: '   ' }, 'name_vi'],
    ['gauges', { name_en: null }, 'name_en'],
    ['gauges', { name_vi: 7 }, 'name_vi'],
    ['gauges', { name_vi: 'x'.repeat(10_001) }, 'name_vi'],
    ['gauges', { name_vi: { vi: 'x' } }, 'name_vi'],
    ['gauges', { source: '' }, 'source'],
    ['gauges', { confidence: 'certain' }, 'confidence'],
    ['gauges', { source_url: 'javascript:alert(1)' }, 'source_url'],
    ['gauges', { source_url: 'data:text/html,<script>alert(1)</script>' }, 'source_url'],
    ['gauges', { source_url: 'no address' }, 'source_url'],
    ['gauges', { as_of: 'yesterday' }, 'as_of'],
    ['gauges', { as_of: '2025-02-30' }, 'as_of'],
    ['gauges', { as_of: '0000' }, 'as_of'],
    ['gauges', { as_of: '2025-06-01T10:30:15+07:00', as_of_precision: 'minute' }, 'as_of'],
    ['gauges', { as_of: '2025-06-01T10:30:00+07:00', as_of_precision: 'year' }, 'as_of'],
    ['gauges', { as_of: '2025-06-01T10:30:00+07:00', as_of_precision: null }, 'as_of_precision'],
    ['gauges', { as_of: '2025', as_of_precision: 'day' }, 'as_of_precision'],
    ['gauges', { alarm_2: 1 }, 'alarm_2'],
    ['gauges', { alarm_1: -1 }, 'alarm_1'],
    ['gauges', { alarm_1: '1' }, 'alarm_1'],
    ['gauges', { measure_unit: null }, 'measure_unit'],
    ['gauges', { operator_vi: 'Chỉ tiếng Việt' }, 'operator_en'],
    ['gauges', { unit_code: '99999' }, 'unit_code'],
    ['gauges', { unit_code: 'phường' }, 'unit_code'],
    ['gauges', { owning_unit: 'phường' }, 'owning_unit'],
    ['gauges', { accuracy_m: 0 }, 'accuracy_m'],
    ['gauges', { accuracy_m: null }, 'accuracy_m'],
    ['facilities', { count: 1.5 }, 'count'],
    ['facilities', { quantity: 3 }, 'measure_unit'],
    ['facilities', { figures: [{ label_vi: 'Trẻ', label_en: 'Children' }] }, 'figures.0.source'],
    ['facilities', { figures: 'many' }, 'figures'],
    ['risk_zones', { level: 6 }, 'level'],
    ['risk_zones', { scale: 'forest_fire' }, 'scale'],
    ['risk_zones', { event_id: 'no_such' }, 'event_id'],
    ['risk_zones', { indicative: 'yes' }, 'indicative'],
    ['safe_area_clusters', { member_units: [] }, 'member_units'],
    ['safe_area_clusters', { member_units: ['99999'] }, 'member_units'],
    ['safe_area_clusters', { member_units: 'all' }, 'member_units'],
    ['safe_area_clusters', { rating_scale: null }, 'rating_scale'],
    ['safe_area_clusters', { last_meeting: '2025-02-30' }, 'last_meeting'],
    ['crossing_statuses', { crossing_id: 'no_such' }, 'crossing_id'],
    ['crossing_statuses', { valid_to: '2026-11-19' }, 'valid_to'],
    ['crossing_statuses', { valid_to: '2026-11-20T06:00' }, 'valid_to'],
    ['crossing_statuses', { accuracy_m: 5 }, 'accuracy_m'],
  ])('%s %o', async (layer, own, field) => {
    expect(await refused(layer, own)).toBe(`422 ${field}`)
  })

  it('two statuses of one direction at one time', async () => {
    const { status, said } = await post.post('crossing_statuses', samples.crossing_statuses)
    expect([status, said.parameter]).toEqual([422, 'valid_from'])
  })

  it('all of them at once, for a form', async () => {
    const { properties } = samples.gauges
    const { said } = await post.post('gauges', {
      ...samples.gauges,
      properties: { ...properties, kind: 'x', name_vi: '', confidence: 1, stranger: 1 },
    })
    expect(said.problems?.map(({ field }) => field).sort()).toEqual([
      ...['confidence', 'kind', 'name_vi', 'stranger'],
    ])
  })
})

describe('a change without its source', () => {
  it.each(['source', 'as_of', 'confidence'])('lacks %s: 422', async (name) => {
    for (const [layer, id] of standing) {
      const left = { source: 'b', as_of: null, confidence: 'likely', name_vi: 'Khác' }
      const properties = Object.fromEntries(Object.entries(left).filter(([key]) => key !== name))
      const patched = await post.patch(layer, id, { properties })
      expect([patched.status, patched.said.parameter]).toEqual([422, name])
    }
    const { [name as 'source']: _, ...properties } = samples.gauges.properties
    const added = await post.post('gauges', { ...samples.gauges, properties })
    expect([added.status, added.said.parameter]).toEqual([422, name])
  })
})

describe('a broken place is 422, by "geometry"', () => {
  const crossed = [
    [
      [107.9, 21.5],
      [107.95, 21.55],
      [107.95, 21.5],
      [107.9, 21.55],
      [107.9, 21.5],
    ],
  ]
  it.each<[string, SampleLayer, unknown]>([
    ['crosses itself', 'risk_zones', { type: 'Polygon', coordinates: crossed }],
    ['outside of Viet Nam', 'gauges', { type: 'Point', coordinates: [2.3, 48.8] }],
    ['swapped', 'gauges', { type: 'Point', coordinates: [21.53, 107.97] }],
    ['with a height', 'gauges', { type: 'Point', coordinates: [107.97, 21.53, 4] }],
    ['without numbers', 'gauges', { type: 'Point', coordinates: ['107.97', '21.53'] }],
    ['without coordinates', 'gauges', { type: 'Point', coordinates: [] }],
    ['of another kind', 'gauges', area],
    ['of another kind', 'risk_zones', point],
    ['of another kind', 'safe_area_clusters', point],
    ['of another kind', 'facilities', { type: 'MultiPoint', coordinates: [[107.9, 21.5]] }],
    ['a line for an area', 'risk_zones', { type: 'LineString', coordinates: area.coordinates[0] }],
    ['a collection', 'risk_zones', { type: 'GeometryCollection', geometries: [area] }],
    [
      'not closed',
      'risk_zones',
      { type: 'Polygon', coordinates: [area.coordinates[0].slice(0, 4)] },
    ],
    ['empty', 'risk_zones', { type: 'Polygon', coordinates: [] }],
    ['in another system', 'gauges', { ...point, crs: { type: 'name' } }],
    ['no object', 'gauges', 'POINT(107.97 21.53)'],
    ['where there is none', 'crossing_statuses', point],
  ])('%s: %s %o', async (_, layer, geometry) => {
    const accuracy = layer === 'crossing_statuses' ? { accuracy_m: 5 } : {}
    expect(await refused(layer, accuracy, { geometry })).toBe('422 geometry')
  })
})

describe('what is not for a client to give is 422, by its name', () => {
  it.each([
    ['lane', 'drill'],
    ['lane', null],
    ['known_at', '2020-01-01T00:00:00Z'],
    ['known_until', '2020-01-01T00:00:00Z'],
    ['ended_by', 'DELETE'],
    ['id', 'mine'],
    ['geom', '0101'],
    ['role', 'administrator'],
    ['isAdmin', true],
  ])('%s', async (name, value) => {
    expect(await refused('gauges', { [name]: value })).toBe(`422 ${name}`)
  })
  it.each([
    ['id', 'mine'],
    ['table', 'accounts'],
    ['lane', 'drill'],
  ])('%s beside the properties', async (name, value) => {
    expect(await refused('gauges', {}, { [name]: value })).toBe(`422 ${name}`)
  })
})

describe('what is no document at all', () => {
  const send = async (raw: string | Uint8Array<ArrayBuffer>, type = 'application/geo+json') => {
    const sent = { raw, headers: { 'content-type': type } }
    const { status, said, headers } = await post.post('gauges', 'raw', sent)
    expect(headers.get('content-type')).toBe('application/problem+json')
    return [status, said.code, said.parameter]
  }
  const sample = JSON.stringify(samples.gauges)
  const inName = (text: string) => sample.replace('Một tên', text)

  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['broken JSON', '{"type":'],
    ['nothing', ''],
    ['invalid UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
    ['ten thousand nested arrays', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['ten thousand nested objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['deep within a field', inName('x').replace('"x"', '['.repeat(30) + ']'.repeat(30))],
  ])('%s: 400', async (_, raw) => {
    expect(await send(raw)).toEqual([400, 'bad_body', undefined])
  })
  it.each([
    ['NUL', inName('a\\u0000b')],
    ['a bell', inName('a\\u0007b')],
    ['half a surrogate', inName('a\\ud800b')],
    ['the other half', inName('a\\udc00')],
  ])('%s in a text: 400, by the field', async (_, raw) => {
    expect(await send(raw)).toEqual([400, 'bad_body', 'name_vi'])
  })
  it.each(['__proto__', 'constructor', 'prototype'])('the key %s: 400', async (key) => {
    const inside = sample.replace(
      '"properties":{',
      `"properties":{"${key}":{"role":"administrator"},`,
    )
    expect(await send(inside)).toEqual([400, 'bad_body', key])
    expect(await send(sample.replace('{', `{"${key}":{"a":1},`))).toEqual([400, 'bad_body', key])
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false)
  })
  it.each([
    ['[]'],
    ['null'],
    ['"Feature"'],
    ['7'],
    ['{}'],
    ['{"type":"FeatureCollection","features":[]}'],
    ['{"type":"Feature","properties":[]}'],
    ['{"type":"Feature"}'],
  ])('%s is no feature: 422', async (raw) => {
    const [status] = await send(raw)
    expect(status).toBe(422)
  })
  it('10 MB: 413; another type: 415; no type: 400', async () => {
    expect(await send(inName('x'.repeat(10_000_000)))).toEqual([413, 'too_large', undefined])
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect(await send(sample, type)).toEqual([415, 'not_json', undefined])
    }
    const untyped = await world.as(user).fetch('/api/collections/gauges/items', {
      method: 'POST',
      body: new Uint8Array(Buffer.from(sample)),
    })
    expect(untyped.status).toBe(400)
    const id = standing.get('gauges') ?? ''
    const patch = await post.patch(
      'gauges',
      id,
      {},
      { headers: { 'content-type': 'application/geo+json' } },
    )
    expect(patch.status).toBe(415)
  })
  it('a query parameter: 400', async () => {
    const { status, said } = await post.ask('POST', 'gauges/items?lane=drill', samples.gauges)
    expect([status, said.parameter]).toEqual([400, 'lane'])
  })
})
