import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { box, countedRows } from '../exposure/exposure_world.ts'
import { askEvacuation, evacuationOf, shelterRows, told } from './evacuation_world.ts'

type Line = readonly (readonly [number, number])[]

interface Drawn {
  readonly id: string
  readonly line: Line
  readonly passage?: string
  readonly marking?: string
}

const roadRows = (all: readonly Drawn[]) =>
  all.map(({ line, passage = null, ...own }) => ({
    ...{ name_vi: `Đường ${own.id}`, name_en: `Road ${own.id}`, kind: 'communal', passage },
    ...{ source: 'a test', confidence: 'likely', owning_unit: '00001', accuracy_m: 5, ...own },
    geom: { type: 'MultiLineString', coordinates: [line] },
  }))

const closing = (id: string, road: string, own: object = {}) => ({
  ...{ id, name_vi: 'Đóng', name_en: 'Closed', unit_code: '00001', kind: 'closing' },
  ...{ decided_by: 'Chủ tịch UBND', closes_road_id: road, owning_unit: '00001' },
  ...{ valid_from: '2026-01-01T00:00:00Z', valid_to: '2026-02-01T00:00:00Z' },
  ...{ source: 'a test', confidence: 'sure', reported_by: 'a test', ...own },
})

/** People in the middle; a school across a ford to the west, another farther off to the east. */
let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [unit('00001', box(108, 21.5, 0.1, 0.1))])
  await world.write(
    'counted_points',
    countedRows([{ kind: 'people_in_weak_houses', count: 60, at: [108.05, 21.55] }]),
  )
  await world.write(
    'shelters',
    shelterRows([
      { id: 'west', at: [108.04, 21.55], unit_code: '00001' },
      { id: 'east', at: [108.07, 21.55], unit_code: '00001' },
    ]),
  )
  await world.write(
    'roads',
    roadRows([
      {
        id: 'bank',
        line: [
          [108.04, 21.55],
          [108.044, 21.55],
        ],
      },
      {
        id: 'ford',
        line: [
          [108.044, 21.55],
          [108.0445, 21.55],
        ],
        passage: 'ford',
      },
      {
        id: 'middle',
        line: [
          [108.0445, 21.55],
          [108.05, 21.55],
          [108.06, 21.56],
        ],
      },
      {
        id: 'far',
        line: [
          [108.06, 21.56],
          [108.07, 21.55],
        ],
      },
      {
        id: 'hidden',
        line: [
          [108.05, 21.55],
          [108.07, 21.55],
        ],
        marking: 'mat',
      },
    ]),
  )
  await world.write('decisions', [closing('closing', 'ford')])
}, 120_000)
afterAll(() => world.close())

const of = { units: ['00001'] }
const asOpen = () => world.as({ ...commander, clearance: 10 })
const whileClosed = '?datetime=2026-01-15'

describe('an evacuation by road', () => {
  it('goes along the roads, says over which, and how far', async () => {
    const evacuation = await evacuationOf(asOpen(), of)
    expect(told(evacuation)).toEqual(['count_0 → west: 60'])
    const [group] = evacuation.groups
    expect(group).toMatchObject({ by: 'road', over: ['middle', 'ford', 'bank'] })
    expect(group?.metres).toBeGreaterThan(1_030)
    expect(group?.metres).toBeLessThan(1_040)
    expect(group?.path?.at(-1)).toEqual([108.04, 21.55])
    expect(evacuation.roads.map(({ id, passage, why_not }) => [id, passage, why_not])).toEqual([
      ['bank', null, null],
      ['ford', 'ford', null],
      ['middle', null, null],
    ])
    expect(evacuation.lost_ways).toEqual([])
  })

  it('loses a shelter by a ford that is closed to see, and says what is next best', async () => {
    const evacuation = await evacuationOf(asOpen(), { ...of, closed_roads: ['ford'] })
    expect(told(evacuation)).toEqual(['count_0 → east: 60'])
    expect(evacuation.groups[0]?.passed_over).toEqual([{ shelter: 'west', why: 'cut_off' }])
    // It is drawn as closed; the lines of all others are the map's own.
    expect(evacuation.roads.filter(({ lines }) => lines !== null)).toMatchObject([
      {
        ...{ id: 'ford', why_not: 'closed_here' },
        lines: [
          [
            [108.044, 21.55],
            [108.0445, 21.55],
          ],
        ],
      },
    ])
    expect(evacuation.lost_ways).toMatchObject([
      {
        ...{ origin: 'count_0', farther: [], unplaced: 0 },
        lost: [{ shelter: 'west', people: 60, why: 'cut_off' }],
        gained: [{ shelter: 'east', people: 60, by: 'road' }],
      },
    ])
  })

  it('does so while a decision holds that closes it, and by what was decided then', async () => {
    const during = await evacuationOf(asOpen(), of, whileClosed)
    expect(told(during)).toEqual(['count_0 → east: 60'])
    expect(during.roads.find(({ id }) => id === 'ford')?.why_not).toBe('closed_by_decision')
    const refused = await evacuationOf(
      asOpen(),
      { ...of, choices: [{ origin: 'count_0', shelter: 'west', people: 60 }] },
      whileClosed,
    )
    expect(refused.refused).toMatchObject([{ shelter: 'west', why: 'cut_off' }])
    expect(told(await evacuationOf(asOpen(), of, '?datetime=2026-02-15'))).toEqual([
      'count_0 → west: 60',
    ])
  })

  it('is the same whichever was asked before: what is kept of one answers no other', async () => {
    const ask = (closed_roads: string[]) => evacuationOf(asOpen(), { ...of, closed_roads })
    const first = [await ask([]), await ask(['ford']), await ask(['ford', 'far'])]
    const again = [await ask(['ford', 'far']), await ask(['ford']), await ask([])].toReversed()
    expect(again).toEqual(first)
    // Both schools are cut off now: nobody is sent across what is closed.
    expect(first[2]?.groups).toEqual([])
    expect(first[2]?.lost_ways).toMatchObject([{ unplaced: 60, gained: [] }])
  })

  it('knows no road that one may not see', async () => {
    const closed_roads = ['ford']
    const open = await evacuationOf(asOpen(), { ...of, closed_roads })
    expect(JSON.stringify(open)).not.toContain('hidden')
    const cleared = world.as({ ...commander, clearance: 40 })
    const seen = await evacuationOf(cleared, { ...of, closed_roads })
    expect(seen.groups[0]).toMatchObject({ shelter: 'east', over: ['hidden'] })
    expect(seen.groups[0]?.metres).toBeLessThan(open.groups[0]?.metres ?? 0)
  })

  it('leads nobody into the hazard, and out of it along the road', async () => {
    // People stand in it, the eastern road leads out of it, and the ford lies in it as well.
    const area = box(108.043, 21.54, 0.01, 0.02)
    const { groups } = await evacuationOf(asOpen(), { area })
    expect(groups).toMatchObject([{ shelter: 'west', by: 'road' }])
    // Between them lies another piece of it: out of one and into the other nobody is sent.
    const around = {
      type: 'MultiPolygon',
      coordinates: [
        box(108.048, 21.54, 0.005, 0.02).coordinates,
        box(108.0442, 21.54, 0.0002, 0.02).coordinates,
      ],
    }
    const elsewhere = await evacuationOf(asOpen(), { area: around })
    expect(told(elsewhere)).toEqual(['count_0 → east: 60'])
  })
})

it('closes a road by a decision that names one thing, and only in a closing', async () => {
  const post = (body: object) =>
    world.fetch('/api/collections/decisions/items', {
      method: 'POST',
      headers: { 'content-type': 'application/geo+json' },
      body: JSON.stringify({ type: 'Feature', geometry: null, properties: body }),
    })
  const one = {
    ...{ unit_code: '00001', owning_unit: '00001', marking: 'cong_khai', kind: 'closing' },
    decided_by: 'Chủ tịch UBND',
  }
  expect((await post({ ...one, closes_road_id: 'far' })).status).toBe(201)
  // The unit's proposals tell what is closed.
  const proposals = await world.fetch('/api/proposals?unit=00001')
  expect(await proposals.json()).toMatchObject({
    units: [{ decisions: [{ closes_road_id: 'far' }] }],
  })
  const both = await post({ ...one, closes_road_id: 'far', closes_shelter_id: 'west' })
  expect(both.status).toBe(422)
})

it('refuses what names no road', async () => {
  expect(await askEvacuation(world, { ...of, closed_roads: [7] })).toMatchObject({ status: 400 })
})
