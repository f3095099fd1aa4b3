import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { openWorld, type World } from '../support/api_world.ts'
import { at, crossing, nowhere } from '../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [
    crossing('a', { ...at(107.9, 21.5), valid_from: '2019-03-19T00:00:00Z' }),
    crossing('b', {
      ...at(108, 21.6),
      valid_from: '2010-01-01T00:00:00Z',
      valid_to: '2020-01-01T00:00:00Z',
    }),
    crossing('c', nowhere),
  ])
})
afterAll(() => world.close())

interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
}
interface Collection {
  readonly id: string
  readonly title: string
  readonly links: Link[]
}

const hrefOf = (links: readonly Link[], rel: string) =>
  links.find((one) => one.rel === rel)?.href ?? ''

describe('where a GIS program begins', () => {
  it('leads to all the rest', async () => {
    const { links } = await world.json<{ links: Link[] }>('/api')
    for (const rel of ['self', 'service-desc', 'conformance', 'data']) {
      const answer = await world.fetch(hrefOf(links, rel))
      expect([rel, answer.status]).toEqual([rel, 200])
      const said = links.find((one) => one.rel === rel)?.type?.split(';')[0]
      expect(answer.headers.get('content-type')).toContain(said)
    }
  })

  it.each([
    ['/api/', '/api'],
    ['/api/collections/?f=json', '/api/collections?f=json'],
  ])('is found as %s too', async (address, right) => {
    const answer = await world.fetch(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, right])
    expect((await world.fetch(right)).status).toBe(200)
  })

  it('declares the conformance that these tests check, and none besides', async () => {
    expect(await world.json('/api/conformance')).toEqual({
      conformsTo: [
        ...['1/1.0/conf/core', '1/1.0/conf/geojson', '1/1.0/conf/oas30'],
        ...['create-replace-delete', 'update', 'optimistic-locking-etags', 'features'].map(
          (name) => `4/1.0/conf/${name}`,
        ),
      ].map((one) => `http://www.opengis.net/spec/ogcapi-features-${one}`),
    })
  })

  it('speaks Vietnamese unless English is asked for', async () => {
    const title = async (language?: string) => {
      const init = language ? { headers: { 'accept-language': language } } : {}
      const answer = await world.fetch('/api/collections/border_crossings', init)
      return ((await answer.json()) as Collection).title
    }
    expect(await title()).toBe('Cửa khẩu, lối thông quan')
    expect(await title('vi-VN,vi;q=0.9,en;q=0.5')).toBe('Cửa khẩu, lối thông quan')
    expect(await title('fr,de')).toBe('Cửa khẩu, lối thông quan')
    expect(await title('en')).toBe('Border crossings')
    expect(await title('en-GB,en;q=0.9')).toBe('Border crossings')
  })
})

describe('the collections', () => {
  it('are the layers in draw order, each leading to its features', async () => {
    const { collections, links } = await world.json<{ collections: Collection[]; links: Link[] }>(
      '/api/collections',
    )
    expect(collections.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    expect(hrefOf(links, 'self')).toBe('http://localhost/api/collections')
    for (const { id, links } of collections) {
      const own = await world.json<Collection>(hrefOf(links, 'self'))
      expect(own.id).toBe(id)
      const items = await world.fetch(hrefOf(links, 'items'))
      expect(items.headers.get('content-type')).toBe('application/geo+json')
      for (const { href } of links)
        expect([href, (await world.fetch(href)).status]).toEqual([href, 200])
    }
  })

  it('tell extent in space and time, and how much of them has no place', async () => {
    expect(await world.json('/api/collections/border_crossings')).toMatchObject({
      itemType: 'feature',
      crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
      featureCount: 3,
      unlocatedCount: 1,
      extent: {
        spatial: { bbox: [[107.9, 21.5, 108, 21.6]] },
        temporal: { interval: [[expect.stringMatching(/^2010-01-01T00:00:00/), null]] },
      },
    })
  })

  it('of an empty layer has no extent in space, and none is invented', async () => {
    const empty = await world.json<{ extent: object }>('/api/collections/border_line')
    expect(empty).toMatchObject({ featureCount: 0, unlocatedCount: 0, version: 0 })
    expect(empty.extent).toEqual({ temporal: { interval: [[null, null]] } })
  })

  it('of a layer without geometry counts nothing as unlocated', async () => {
    expect(await world.json('/api/collections/crossing_statuses')).toMatchObject({
      unlocatedCount: 0,
    })
  })
})

describe('a feature', () => {
  it('leads back to its collection', async () => {
    const { links } = await world.json<{ links: Link[] }>(
      '/api/collections/border_crossings/items/a',
    )
    expect(await world.json<{ id: string }>(hrefOf(links, 'self'))).toMatchObject({ id: 'a' })
    expect(hrefOf(links, 'collection')).toBe('http://localhost/api/collections/border_crossings')
  })
})

describe('health', () => {
  it('tells that the process lives, and that it has data to answer with', async () => {
    expect(await world.json('/api/health/live')).toEqual({ status: 'live' })
    expect(await world.json('/api/health/ready')).toMatchObject({
      status: 'ready',
      engine: world.database.kind,
    })
  })
})
