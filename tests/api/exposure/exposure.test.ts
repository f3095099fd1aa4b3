import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { amountOf, ask, box, countedRows, exposureOf } from './exposure_world.ts'

const west = box(104.9, 21.5, 0.1, 0.1)
const east = box(105, 21.5, 0.1, 0.1)
const school = {
  ...{ id: 'school', name_vi: 'Trường', name_en: 'School', class: 'school', state: 'existing' },
  ...{ source: 'a test', confidence: 'likely', owning_unit: '22', unit_code: null },
  ...{ geom: { type: 'Point', coordinates: [105.05, 21.55] }, accuracy_m: 10 },
}

let world: World
beforeAll(async () => {
  world = await openWorld()
  const said = { label_vi: 'Dân số', label_en: 'Population', source: 'a test' }
  await world.write('units', [
    unit('00001', west, {
      population: 1000,
      populations: [
        { ...said, value: 1000, confidence: 'sure' },
        { ...said, value: 900, confidence: 'likely' },
      ],
    }),
    unit('00002', east, { population: 500 }),
    unit('00003', box(105.1, 21.5, 0.1, 0.1)),
  ])
  await world.write(
    'counted_points',
    countedRows([
      { kind: 'people', count: 120, at: [105.02, 21.52], unit_code: '00002', elderly: 9 },
      { kind: 'people', count: 30, at: [105.05, 21.55], unit_code: '00002' },
      { kind: 'people', count: 7, at: [105.0405, 21.52], unit_code: '00002', accuracy_m: 100 },
      { kind: 'small_craft', count: 300, at: null, unit_code: '00002' },
      { kind: 'small_craft', count: 4, at: [105.03, 21.59] },
      { kind: 'weak_houses', count: 5, at: [105.03, 21.45] },
      { kind: 'rice', count: 2.5, at: [104.95, 21.55], unit_code: '00001' },
      { kind: 'rice', count: 40, at: [104.95, 21.56], unit_code: '00001', marking: 'mat' },
    ]),
  )
  await world.write('facilities', [school])
}, 120_000)
afterAll(() => world.close())

describe('whom an area reaches', () => {
  it('is guessed by area where nobody counted, and counted where somebody did', async () => {
    // The eastern half of one unit, and the western two fifths of the next.
    const { units, total } = await exposureOf(world, box(104.95, 21.5, 0.09, 0.1))
    expect(units.map(({ unit_code }) => unit_code)).toEqual(['00001', '00002'])
    const [first, second] = units
    expect(first?.share).toBeCloseTo(0.5, 9)
    expect(first?.people).toMatchObject({ by: 'area', population: 1000 })
    expect(first?.people.amount?.inside).toBeCloseTo(500, 6)
    expect(first?.people.amount).toMatchObject({ low: 0, high: 1000 })
    // 50 metres outside, known to 100.
    expect(second?.people).toEqual({
      ...{ by: 'counted', population: 500, amount: { inside: 120, low: 120, high: 127 } },
      land_share: null,
    })
    expect(total.people.amount?.inside).toBeCloseTo(620, 6)
    expect(total.people.units_without).toBe(0)
  })

  it('is all of a unit that lies inside, as its sources differ', async () => {
    const { units } = await exposureOf(world, box(104.8, 21.4, 0.21, 0.3))
    expect(units[0]?.people).toEqual({
      by: 'whole_unit',
      amount: { inside: 1000, low: 900, high: 1000 },
      population: 1000,
      land_share: null,
    })
  })

  it('is unknown, and not none, where no source says', async () => {
    const { units, total } = await exposureOf(world, box(105.15, 21.5, 0.05, 0.1))
    expect(units).toHaveLength(1)
    expect(units[0]?.people).toMatchObject({ by: 'no_data', amount: null, population: null })
    expect(total.people).toEqual({ amount: null, units_without: 1 })
  })
})

describe('what an area reaches', () => {
  it('is counted by unit, and what lies in none apart', async () => {
    const { units, total } = await exposureOf(world, box(105, 21.4, 0.1, 0.2))
    expect(units.map(({ unit_code }) => unit_code)).toEqual(['00002', null])
    const [inUnit, inNone] = units
    // What has no place lies in a unit that is inside as a whole.
    expect(amountOf(inUnit ?? total, 'small_craft')).toMatchObject({
      ...{ inside: 304, low: 304, high: 304, places: 1, unlocated: 300 },
    })
    expect(amountOf(inNone ?? total, 'weak_houses')).toMatchObject({ inside: 5, places: 1 })
    expect(amountOf(total, 'people')).toMatchObject({ inside: 157, elderly: 9, children: null })
    expect(inUnit?.features).toEqual({ facilities: { school: 1 } })
    expect(total.features).toEqual({ facilities: { school: 1 } })
  })

  it('may be more by what was counted of a unit without a place', async () => {
    const { units } = await exposureOf(world, box(105.02, 21.58, 0.02, 0.02))
    const [part] = units
    expect(part && amountOf(part, 'small_craft')).toMatchObject({ inside: 4, low: 4, high: 304 })
  })

  it('counts nothing that one may not see', async () => {
    const area = box(104.9, 21.5, 0.1, 0.1)
    const rice = async (clearance: number) =>
      amountOf((await exposureOf(world.as({ ...commander, clearance }), area)).total, 'rice')
        ?.inside
    expect(await rice(40)).toBe(42.5)
    expect(await rice(10)).toBe(2.5)
  })

  it('is that of the lane and the moment that are asked', async () => {
    const area = box(105, 21.5, 0.1, 0.1)
    const before = await exposureOf(world, area, '?known_at=2020-01-01T00:00:00Z')
    expect(before.units).toEqual([])
    const exercise = { ...commander, lane: 'another' }
    expect((await exposureOf(world.as(exercise), area)).units).toEqual([])
  })

  it('is asked by who may only read, and of a feature as of its bare area', async () => {
    const area = box(105, 21.5, 0.1, 0.1)
    const reader = { ...commander, role: 'viewer' as const, readsOnly: true }
    const bare = await exposureOf(world.as(reader), area)
    const feature = { type: 'Feature', properties: { name: 'Bão' }, geometry: area }
    expect((await ask(world, feature)).said).toEqual(bare)
    const file = { type: 'FeatureCollection', features: [feature] }
    expect((await ask(world, file)).said).toEqual(bare)
  })
})

describe('an area that is none', () => {
  const bow = [
    [105, 21.5],
    [105.1, 21.6],
    [105.1, 21.5],
    [105, 21.6],
    [105, 21.5],
  ]
  it.each([
    ['crosses itself', { type: 'Polygon', coordinates: [bow] }, 422, /Self-intersection at 105/],
    ['lies elsewhere', box(2, 48, 0.1, 0.1), 400, /outside Viet Nam/],
    ['has its axes swapped', box(21.5, 105, 0.05, 0.1), 400, /swapped/],
    ['is a point', { type: 'Point', coordinates: [105, 21.5] }, 400, /./],
    ['does not close', { type: 'Polygon', coordinates: [bow.slice(0, 4)] }, 400, /ends where/],
    ['is empty', { type: 'Polygon', coordinates: [] }, 400, /./],
    ['is two', { type: 'FeatureCollection', features: [] }, 400, /./],
    ['is not there', {}, 400, /./],
  ])('because it %s', async (_, body, status, detail) => {
    const answer = await ask(world, body)
    expect(answer.status, JSON.stringify(answer.said)).toBe(status)
    expect(answer.said.detail).toMatch(detail)
  })
})
