import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { decodeTile } from '../../support/decode_tile.ts'
import { area, editor, point, said, sampleLayers, samples } from '../../support/editor.ts'

let world: World
let post: ReturnType<typeof editor>
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  post = editor(world, { ...commander, name: 'trực chỉ huy', role: 'coordinator', clearance: 10 })
})
afterAll(() => world.close())

interface Entry {
  readonly kind: string
  readonly who: string
  readonly before: Record<string, unknown> | null
  readonly after: Record<string, unknown> | null
}
const logOf = (id: string) =>
  world.asOwner<Entry>(
    sql`select kind, who, before, after from log_entries where feature_id = ${id} order by seq`,
  )

describe.each(sampleLayers)('a feature of %s', (layer) => {
  let id: string

  it('is added: 201, where it stands, its version, and itself', async () => {
    const answer = await post.post(layer, samples[layer])
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    id = answer.said.id
    expect(answer.headers.get('location')).toBe(
      `http://localhost/api/collections/${layer}/items/${id}`,
    )
    const read = await post.get(layer, id)
    expect(read.text).toBe(answer.text)
    expect(read.headers.get('etag')).toBe(answer.headers.get('etag'))
    expect(read.headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
    const { properties } = samples[layer]
    for (const name of ['name_vi', 'source', 'confidence', 'marking', 'owning_unit'] as const) {
      expect(read.said.properties[name]).toBe(properties[name])
    }
    expect(read.said.properties).toMatchObject({ as_of_precision: 'day', lane: 'live' })
  })

  it('comes back whole as it was given, and nothing changes', async () => {
    const { text, said: given, headers } = await post.get(layer, id)
    const answer = await post.put(layer, id, given)
    expect([answer.status, answer.text]).toEqual([200, text])
    expect(answer.headers.get('etag')).toBe(headers.get('etag'))
    for (const patch of [{}, { properties: {} }, { properties: { name_vi: 'Một tên' } }]) {
      expect((await post.patch(layer, id, patch)).text).toBe(text)
    }
    expect((await logOf(id)).map(({ kind }) => kind)).toEqual(['added'])
  })

  it('is changed in part, and the rest stays', async () => {
    const before = await post.get(layer, id)
    const answer = await post.change(layer, id, {
      name_vi: 'Tên mới',
      note_vi: 'Ghi',
      note_en: 'N',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const { known_at, ...now } = answer.said.properties
    const { known_at: knownBefore, ...was } = before.said.properties
    expect(now).toEqual({ ...was, name_vi: 'Tên mới', note_vi: 'Ghi', note_en: 'N' })
    expect(known_at).not.toBe(knownBefore)
    expect(answer.said.geometry).toEqual(before.said.geometry)
    const cleared = await post.change(layer, id, { note_vi: null, note_en: null })
    expect(cleared.said.properties).toMatchObject({ note_vi: null, note_en: null })
  })

  it('is replaced: what is not given is taken away', async () => {
    await post.change(layer, id, { source_url: 'https://example.org/a' })
    const answer = await post.put(layer, id, samples[layer])
    expect([answer.status, answer.said.properties]).toEqual([
      200,
      expect.objectContaining({ name_vi: 'Một tên', source_url: null }),
    ])
  })

  it('is removed: 204, then 404 for all that asks for it', async () => {
    const tag = await post.tagOf(layer, id)
    const answer = await post.remove(layer, id)
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect((await post.get(layer, id)).status).toBe(404)
    const headers = { 'if-match': tag }
    expect((await post.remove(layer, id, { headers })).status).toBe(404)
    expect((await post.change(layer, id, {}, { headers })).status).toBe(404)
  })

  it('stands in the log: who, before and after', async () => {
    const entries = await logOf(id)
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...['added', 'changed', 'changed', 'changed', 'changed', 'removed'],
    ])
    expect(new Set(entries.map(({ who }) => who))).toEqual(new Set(['trực chỉ huy']))
    expect(entries[1]?.before).toMatchObject({ name_vi: 'Một tên', source: 'a test' })
    expect(entries[1]?.after).toMatchObject({ name_vi: 'Tên mới', source: 'a test' })
    expect(entries.at(-1)?.before).toMatchObject({ name_vi: 'Một tên' })
    expect(entries.at(-1)?.after).toBeNull()
  })
})

describe('the very next read shows it', () => {
  it('in list, count, version and tile', async () => {
    const at = '/api/collections/facilities'
    const tiles = async () => {
      const { tiles: made } = await world.json<{ tiles: string[] }>('/api/tiles/facilities')
      const address = made[0]?.replace('{z}/{x}/{y}', '8/204/112') ?? ''
      const features = await decodeTile(await world.fetch(address), 'facilities')
      return features.map(({ properties }) => properties.name_vi)
    }
    const described = () => world.json<{ featureCount: number; version: number }>(at)
    const [before] = [await described()]
    expect(await tiles()).not.toContain('Một tên')
    const { said: added } = await post.post('facilities', samples.facilities)
    const after = await described()
    expect(after.featureCount).toBe(before.featureCount + 1)
    expect(after.version).toBeGreaterThan(before.version)
    expect(await tiles()).toContain('Một tên')
    await post.change('facilities', added.id, { name_vi: 'Đã đổi' })
    const listed = await world.json<{ features: { id: string }[] }>(`${at}/items?q=da+doi`)
    expect(listed.features.map(({ id }) => id)).toEqual([added.id])
    expect(await tiles()).toContain('Đã đổi')
    await post.remove('facilities', added.id)
    expect((await described()).featureCount).toBe(before.featureCount)
    expect(await tiles()).not.toContain('Đã đổi')
  })
})

describe('a place', () => {
  it('is not moved by a change of the name, whatever of it a client is shown', async () => {
    const exact = [107.123456789012, 21.512345678901]
    const { said: added } = await post.post('gauges', {
      ...samples.gauges,
      geometry: { ...point, coordinates: exact },
    })
    expect(added.geometry).toEqual({ type: 'Point', coordinates: [107.123457, 21.512346] })
    await post.change('gauges', added.id, { name_vi: 'Khác' })
    await post.put('gauges', added.id, (await post.get('gauges', added.id)).said)
    const [kept] = await world.asOwner<{ lon: number; lat: number }>(
      sql`select st_x(geom) as lon, st_y(geom) as lat from gauges where id = ${added.id}`,
    )
    expect([kept?.lon, kept?.lat]).toEqual(exact)
  })

  it('is moved, taken away with its accuracy, and drawn anew', async () => {
    const { said: added } = await post.post('risk_zones', samples.risk_zones)
    const { id } = added
    expect(added.geometry).toEqual({ type: 'MultiPolygon', coordinates: [area.coordinates] })
    const gone = await post.patch('risk_zones', id, { geometry: null, properties: said })
    expect([gone.status, gone.said.geometry, gone.said.properties.accuracy_m]).toEqual([
      ...[200, null, null],
    ])
    const drawn = { geometry: area, properties: { ...said, accuracy_m: 5 } }
    const back = await post.patch('risk_zones', id, drawn)
    expect([back.status, back.said.properties.accuracy_m]).toEqual([200, 5])
  })
})

describe('moments', () => {
  it.each([
    ['2024', null, 'year'],
    ['2024-06', null, 'month'],
    ['2024-06-25', 'day', 'day'],
    ['2024-06-25T17:30', null, 'minute'],
    ['2024-06-25T10:30:00Z', 'minute', 'minute'],
    ['2023-12-31T17:00:00.000Z', 'year', 'year'],
  ])('%s, said to the %s, are kept to the %s', async (as_of, as_of_precision, precision) => {
    const properties = { ...samples.gauges.properties, as_of, as_of_precision }
    const { status, said: added } = await post.post('gauges', { ...samples.gauges, properties })
    expect([status, added.properties.as_of_precision]).toEqual([201, precision])
    const again = await post.put('gauges', added.id, added)
    expect([again.status, again.said.properties.as_of]).toEqual([200, added.properties.as_of])
  })
})

describe('what may be done', () => {
  const allow = async (address: string, method = 'OPTIONS') => {
    const { status, headers } = await post.ask(method, address)
    return [status, headers.get('allow')]
  }
  it('is told by OPTIONS, and by 405 for all else', async () => {
    const [one, all] = ['gauges/items/x', 'gauges/items']
    expect(await allow(all)).toEqual([200, 'GET, HEAD, OPTIONS, POST'])
    expect(await allow(one)).toEqual([200, 'GET, HEAD, OPTIONS, PUT, PATCH, DELETE'])
    expect(await allow(all, 'DELETE')).toEqual([405, 'GET, HEAD, OPTIONS, POST'])
    expect(await allow(one, 'POST')).toEqual([405, 'GET, HEAD, OPTIONS, PUT, PATCH, DELETE'])
    const { headers } = await post.ask('OPTIONS', one)
    expect(headers.get('accept-patch')).toBe('application/merge-patch+json, application/json')
    expect(await allow('nothing/items')).toEqual([404, null])
  })

  it('is nothing in a layer that only an import writes', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect(await allow('units/items/06712', method)).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
    expect(await allow('units/items', 'POST')).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(await allow('units/items')).toEqual([200, 'GET, HEAD, OPTIONS'])
  })

  it('stands in the conformance, and a browser need not take a feature again', async () => {
    const { conformsTo } = await world.json<{ conformsTo: string[] }>('/api/conformance')
    expect(conformsTo.filter((one) => one.includes('features-4'))).toHaveLength(4)
    const { said: added, headers } = await post.post('gauges', samples.gauges)
    const tag = headers.get('etag') ?? ''
    const asked = { headers: { 'if-none-match': `"another", ${tag}` } }
    const address = `gauges/items/${added.id}`
    expect((await post.ask('GET', address, undefined, asked)).status).toBe(304)
    await post.change('gauges', added.id, { name_vi: 'Mới' })
    expect((await post.ask('GET', address, undefined, asked)).status).toBe(200)
  })
})
