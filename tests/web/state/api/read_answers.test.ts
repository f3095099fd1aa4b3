import { describe, expect, it } from 'vitest'
import { ApiFailure } from '../../../../web/state/api/api_failure.ts'
import { readCollections } from '../../../../web/state/api/collection.ts'
import { readFeaturePage } from '../../../../web/state/api/feature.ts'
import { readFoundPlaces } from '../../../../web/state/api/found_place.ts'
import { readLogPage } from '../../../../web/state/api/log_page.ts'
import { readTokens } from '../../../../web/state/api/token_requests.ts'

const readers = { readCollections, readFeaturePage, readFoundPlaces, readLogPage, readTokens }

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each([null, 'text', 7, [], {}, { features: {} }, { collections: 1 }, { results: 'none' }])(
    'refuses %j as unreadable',
    (body) => {
      expect(() => read(body)).toThrow(ApiFailure)
    },
  )
})

describe('reading collections', () => {
  it('takes counts and bounds, and passes over what the screen does not know', () => {
    const read = readCollections({
      recordedSince: '2026-11-26T00:00:00Z',
      collections: [
        {
          id: 'facilities',
          featureCount: 51,
          unlocatedCount: 18,
          extent: { spatial: { bbox: [[107, 21, 108, 22]] } },
          newestAsOf: '2026-11-20T00:00:00+00:00',
          oldestAsOf: '2020-01-01T00:00:00+00:00',
        },
        { id: 'gauges', featureCount: 4, unlocatedCount: 4 },
        { id: 'from_a_later_version', featureCount: 1 },
      ],
    })
    expect(read.layers.facilities).toEqual({
      id: 'facilities',
      featureCount: 51,
      unlocatedCount: 18,
      bounds: [107, 21, 108, 22],
      newestAsOf: '2026-11-20T00:00:00+00:00',
      oldestAsOf: '2020-01-01T00:00:00+00:00',
    })
    expect(read.layers.gauges).toMatchObject({ bounds: null, newestAsOf: null })
    expect(Object.keys(read.layers)).toEqual(['facilities', 'gauges'])
    expect(read.recordedSince).toBe(Date.parse('2026-11-26T00:00:00Z'))
    expect(readCollections({ collections: [], recordedSince: null }).recordedSince).toBeNull()
  })
})

describe('reading features', () => {
  it('keeps a feature without a place as one without a place', () => {
    const page = readFeaturePage({
      features: [{ id: 'a', geometry: null, properties: { name_vi: 'Chợ' } }],
      numberMatched: 3,
      links: [
        { rel: 'self', href: '/x' },
        { rel: 'next', href: '/api/next' },
      ],
    })
    expect(page).toEqual({
      features: [{ id: 'a', geometry: null, bounds: null, properties: { name_vi: 'Chợ' } }],
      numberMatched: 3,
      next: '/api/next',
    })
  })

  it('takes nonsense for a geometry as no place', () => {
    const page = readFeaturePage({
      features: [{ id: 'a', geometry: { type: 'Circle' }, properties: {} }],
    })
    expect(page.features[0]?.geometry).toBeNull()
  })

  it('knows where a feature is by its shape, or by the box that came instead', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [107, 22],
        [108, 21],
      ],
    }
    const { features } = readFeaturePage({
      features: [
        { id: 'a', geometry: line, properties: {} },
        { id: 'b', geometry: null, bbox: [107, 21, 108, 22], properties: {} },
        { id: 'c', geometry: null, bbox: [107, 21, 108], properties: {} },
        { id: 'd', geometry: null, bbox: '107,21,108,22', properties: {} },
      ],
    })
    const box = [107, 21, 108, 22]
    expect(features.map(({ bounds }) => bounds)).toEqual([box, box, null, null])
  })

  it('refuses a feature without an id', () => {
    expect(() => readFeaturePage({ features: [{ geometry: null, properties: {} }] })).toThrow(
      ApiFailure,
    )
  })
})

describe('reading what was found', () => {
  it('keeps results without a place and drops those of unknown layers', () => {
    const found = readFoundPlaces({
      results: [
        { collection: 'facilities', id: 'a', name_vi: 'Chợ', name_en: 'Market', position: null },
        { collection: 'nonsense', id: 'b', name_vi: 'x', position: [107, 21] },
        { collection: 'units', id: '06712', name_vi: 'Móng Cái 1', position: [107.9, 21.5] },
      ],
    })
    expect(found.map(({ id }) => id)).toEqual(['a', '06712'])
    expect(found[0]?.position).toBeNull()
    expect(found[1]?.nameEn).toBe('Móng Cái 1')
    expect(found[1]?.position).toEqual([107.9, 21.5])
  })
})

describe('reading the log', () => {
  const entry = {
    ...{ seq: 1, at: '2026-11-22T03:00:00Z', who: 'lan', kind: 'a_later_kind', says: 'lan …' },
  }

  it('takes kinds that the screen does not know, and where older entries are', () => {
    const page = readLogPage({ entries: [entry], next: '/api/log?before=1' })
    expect(page.entries).toMatchObject([{ kind: 'a_later_kind', before: null, role: null }])
    expect(page.next).toBe('/api/log?before=1')
    expect(readLogPage({ entries: [] }).next).toBeNull()
  })

  it('refuses an entry without its number or its sentence', () => {
    expect(() => readLogPage({ entries: [{ ...entry, seq: '1' }] })).toThrow(ApiFailure)
    expect(() => readLogPage({ entries: [{ ...entry, says: undefined }] })).toThrow(ApiFailure)
  })
})

describe('reading tokens', () => {
  const token = { id: 'a', title: 'QGIS', scope: 'read', expires_at: '2026-12-22T03:00:00Z' }

  it('takes what a token may do, and refuses a scope that it does not know', () => {
    expect(readTokens({ tokens: [token] })).toMatchObject([{ title: 'QGIS', createdAt: null }])
    expect(() => readTokens({ tokens: [{ ...token, scope: 'everything' }] })).toThrow(ApiFailure)
  })
})
