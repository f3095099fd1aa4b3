import type { Feature, FeatureCollection } from 'geojson'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { borderCrossingsLayer } from '../../../geo/layers/border_crossings/layer.ts'
import { everyProperty } from '../../../geo/layers/every_property.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { at, crossing, nowhere } from '../../support/crossing_rows.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [
    crossing('gate', {
      name_vi: 'Cửa khẩu Bắc Luân Ⅱ',
      name_en: 'Bắc Luân Ⅱ gate',
      class: 'international_gate',
      lanes: 14,
      ...at(107.98, 21.53, 30),
      valid_from: '2019-03-19T00:00:00+07:00',
    }),
    crossing('old_landing', {
      name_vi: 'Bến Đoàn Tĩnh',
      name_zh: '东兴',
      class: 'landing',
      ...at(107.95, 21.54),
      valid_from: '2010-01-01T00:00:00+07:00',
      valid_to: '2021-01-01T00:00:00+07:00',
    }),
    crossing('opening', { name_vi: 'Lối mở Km3+4', lanes: 2, ...at(107.9, 21.55) }),
    crossing('lost', { name_vi: 'Lối mở không rõ chỗ', ...nowhere }),
    // Not in Viet Nam: whether the API can count across the antimeridian.
    crossing('fiji_west', { ...at(179.5, -17), confidence: 'unverified' }),
    crossing('fiji_east', { ...at(-179.5, -17), confidence: 'unverified' }),
  ])
})
afterAll(() => world.close())

interface Items extends FeatureCollection {
  readonly numberMatched: number
  readonly numberReturned: number
  readonly timeStamp: string
  readonly links: { readonly rel: string; readonly href: string; readonly type: string }[]
}

const address = '/api/collections/border_crossings/items'
const ask = (query: string) => world.json<Items>(`${address}?${query}`)
const idsOf = ({ features }: Items) => features.map(({ id }) => id)
const ids = async (query: string) => idsOf(await ask(query))

const here = ['gate', 'lost', 'old_landing', 'opening']
const all = ['fiji_east', 'fiji_west', ...here]

describe('a list of features', () => {
  it('is GeoJSON with all that OGC API – Features wants beside it', async () => {
    const answer = await world.fetch(address)
    expect(answer.headers.get('content-type')).toBe('application/geo+json')
    const items = (await answer.json()) as Items
    expect(items).toMatchObject({ type: 'FeatureCollection', numberMatched: 6, numberReturned: 6 })
    expect(Math.abs(Date.parse(items.timeStamp) - Date.now())).toBeLessThan(60_000)
    expect(items.links.map(({ rel }) => rel)).toEqual(['self', 'collection'])
    expect(idsOf(items)).toEqual(all)
  })

  it('gives every property of every feature, and the position apart from them', async () => {
    const { id: _, ...every } = everyProperty
    const names = Object.keys({ ...borderCrossingsLayer.properties, ...every }).sort()
    for (const feature of (await ask('')).features) {
      expect(Object.keys(feature.properties ?? {}).sort()).toEqual(names)
    }
  })

  it('gives values as they were written', async () => {
    const gate = await world.json<Feature>(`${address}/gate`)
    expect(gate).toMatchObject({
      type: 'Feature',
      id: 'gate',
      geometry: { type: 'Point', coordinates: [107.98, 21.53] },
      properties: {
        name_vi: 'Cửa khẩu Bắc Luân Ⅱ',
        lanes: 14,
        figures: [],
        accuracy_m: 30,
        name_zh: null,
        lane: 'live',
        marking: 'cong_khai',
      },
    })
    expect(Date.parse(gate.properties?.valid_from)).toBe(Date.parse('2019-03-19T00:00:00+07:00'))
  })

  it('leaves out shapes where asked, and says the box around each', async () => {
    const [whole, without] = [await ask(''), await ask('skipGeometry=true')]
    expect(await ask('skipGeometry=false')).toMatchObject({ features: whole.features })
    expect(without.numberMatched).toBe(whole.numberMatched)
    expect(without.features.map(({ properties }) => properties)).toEqual(
      whole.features.map(({ properties }) => properties),
    )
    expect(without.features.every(({ geometry }) => geometry === null)).toBe(true)
    const boxOf = (id: string) => without.features.find((feature) => feature.id === id)?.bbox
    expect(boxOf('gate')).toEqual([107.98, 21.53, 107.98, 21.53])
    expect(boxOf('lost')).toBeUndefined()

    const ring = [
      [107.1, 21.2],
      [107.3, 21.2],
      [107.3, 21.4],
      [107.1, 21.2],
    ]
    await world.write('units', [unit('06712', { type: 'Polygon', coordinates: [ring] })])
    const units = await world.json<Items>('/api/collections/units/items?skipGeometry=true')
    const [west, south, east, north] = units.features[0]?.bbox ?? []
    // PostGIS keeps the box in short numbers, a metre wider.
    for (const [is, was] of [
      [west, 107.1],
      [south, 21.2],
      [east, 107.3],
      [north, 21.4],
    ]) {
      expect(Math.abs(Number(is) - Number(was))).toBeLessThan(0.00002)
    }
  })

  it('keeps what has no known position, without a geometry', async () => {
    const lost = await world.json<Feature>(`${address}/lost`)
    expect(lost.geometry).toBeNull()
    const counted = await world.json('/api/collections/border_crossings')
    expect(counted).toMatchObject({ featureCount: 6, unlocatedCount: 1 })
  })
})

describe('bbox', () => {
  it.each([
    ['107.9,21.5,108,21.6', ['gate', 'old_landing', 'opening']],
    ['107.97,21.5,108,21.6', ['gate']],
    // A point on the edge lies in it.
    ['107.98,21.53,108,21.6', ['gate']],
    ['107.98,21.53,107.98,21.53', ['gate']],
    ['107.9,21.53,108,21.53', ['gate']],
    ['107.9,21.5,0,108,21.6,1000', ['gate', 'old_landing', 'opening']],
    ['-180,-90,180,90', all.filter((id) => id !== 'lost')],
    ['179,-18,-179,-16', ['fiji_east', 'fiji_west']],
    ['179,-18,180,-16', ['fiji_west']],
    ['100,10,101,11', []],
  ])('%s finds %j', async (bbox, found) => {
    expect(await ids(`bbox=${bbox}`)).toEqual(found)
  })
})

describe('datetime', () => {
  it.each([
    ['2015-06-01T00:00:00Z', ['lost', 'old_landing', 'opening']],
    ['2015-06-01', ['lost', 'old_landing', 'opening']],
    ['2025-06-01', ['gate', 'lost', 'opening']],
    // A date is its whole day in Viet Nam: the gate opened as 19 March began there.
    ['2019-03-19', ['gate', 'lost', 'old_landing', 'opening']],
    ['2019-03-18', ['lost', 'old_landing', 'opening']],
    ['2019-03-18T16:59:59Z', ['lost', 'old_landing', 'opening']],
    ['2019-03-18T17:00:00Z', ['gate', 'lost', 'old_landing', 'opening']],
    ['2019-03-19T00:00:00%2B07:00', ['gate', 'lost', 'old_landing', 'opening']],
    // What ends with 2020 is no more as 2021 begins.
    ['2021-01-01T00:00:00%2B07:00', ['gate', 'lost', 'opening']],
    ['../2015-06-01', ['lost', 'old_landing', 'opening']],
    ['/2015-06-01', ['lost', 'old_landing', 'opening']],
    ['2022-01-01/..', ['gate', 'lost', 'opening']],
    ['2022-01-01/', ['gate', 'lost', 'opening']],
    ['2018-01-01/2020-01-01', here],
    ['1900-01-01/1900-12-31', ['lost', 'opening']],
  ])('%s finds what was valid then', async (datetime, found) => {
    expect(await ids(`datetime=${datetime}&bbox=107,21,109,22`)).toEqual(
      found.filter((id) => id !== 'lost'),
    )
    expect((await ids(`datetime=${datetime}`)).filter((id) => here.includes(`${id}`))).toEqual(
      found,
    )
  })
})

describe('limit', () => {
  it.each([
    [1, 1],
    [5, 5],
    [6, 6],
    [10_000, 6],
    // More than the greatest is answered with the greatest.
    [10_001, 6],
    [999_999_999_999, 6],
  ])('%d gives %d of six, and a way to the rest', async (limit, returned) => {
    const items = await ask(`limit=${limit}`)
    expect(items).toMatchObject({ numberMatched: 6, numberReturned: returned })
    expect(items.features).toHaveLength(returned)
    expect(items.links.some(({ rel }) => rel === 'next')).toBe(returned < 6)
  })
})

describe('filters and order', () => {
  it.each([
    ['class=landing', ['old_landing']],
    ['lanes=2', ['opening']],
    ['confidence=unverified&unit_code=06712', ['fiji_east', 'fiji_west']],
    ['confidence=unverified&class=landing', []],
    ['name_vi=Bến Đoàn Tĩnh', ['old_landing']],
    ["name_vi=' or true --", []],
    ['accuracy_m=30', ['gate']],
  ])('%s finds %j', async (query, found) => {
    expect(await ids(query)).toEqual(found)
  })

  it.each([
    ['sortby=lanes', ['opening', 'gate']],
    ['sortby=-lanes', ['gate', 'opening']],
    ['sortby=%2Blanes', ['opening', 'gate']],
  ])('%s puts what is unknown last', async (query, first) => {
    const sorted = await ids(query)
    expect(sorted.slice(0, 2)).toEqual(first)
    expect([...sorted].sort()).toEqual(all)
  })

  it('sorts a word by its place in its list, not by its letters', async () => {
    const sorted = await ids('sortby=class')
    expect([sorted.at(0), sorted.at(-1)]).toEqual(['gate', 'old_landing'])
  })

  it('sorts by id both ways', async () => {
    expect(await ids('sortby=-id')).toEqual([...all].reverse())
  })

  it.each([
    ['doan tinh', ['old_landing']],
    ['ĐOÀN TĨNH', ['old_landing']],
    ['tinh ben', ['old_landing']],
    ['bac luan', ['gate']],
    ['东兴', ['old_landing']],
    ['lối mở', ['lost', 'opening']],
    ['loi mo km3', ['opening']],
    ['100%', []],
    ['b_n', []],
  ])('q=%s finds %j, without regard to marks, case and order', async (q, found) => {
    // Composed and decomposed letters look alike and are alike.
    for (const form of [q, q.normalize('NFD')]) {
      expect(await ids(`q=${encodeURIComponent(form)}`)).toEqual(found)
    }
  })
})
