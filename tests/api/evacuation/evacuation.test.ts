import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { box, countedRows } from '../exposure/exposure_world.ts'
import { askEvacuation, evacuationOf, shelterRows, told } from './evacuation_world.ts'

const weak = 'people_in_weak_houses'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [
    unit('00001', box(108, 21.5, 0.1, 0.1)),
    unit('00002', box(108.1, 21.5, 0.1, 0.1)),
    unit('00003', box(108.2, 21.5, 0.1, 0.1)),
  ])
  await world.write(
    'counted_points',
    countedRows([
      { kind: weak, count: 60, at: [108.02, 21.52], elderly: 5 },
      { kind: weak, count: 30, at: [108.06, 21.52], unit_code: '00001' },
      { kind: weak, count: 40, at: null, unit_code: '00001' },
      { kind: weak, count: 500, at: [108.15, 21.55] },
      { kind: weak, count: 25, at: [108.03, 21.53], unit_code: '00001', marking: 'mat' },
      { kind: 'people', count: 900, at: [108.02, 21.52] },
      { kind: weak, count: 0, at: [108.02, 21.52] },
    ]),
  )
  await world.write(
    'shelters',
    shelterRows([
      { id: 'west', at: [108.01, 21.52], capacity_people: 80 },
      { id: 'east', at: [108.07, 21.52], capacity_people: 200, mode: 'among_households' },
      { id: 'ruin', at: [108.02, 21.521], state: 'closed' },
      { id: 'unsaid', at: [108.021, 21.52], capacity_people: null },
      { id: 'secret', at: [108.022, 21.52], marking: 'mat' },
      { id: 'far', at: [104, 15] },
    ]),
  )
}, 120_000)
afterAll(() => world.close())

const asOpen = () => world.as({ ...commander, clearance: 10 })
const ofOne = { units: ['00001'] }

describe('a shelter that a decision closes', () => {
  it('takes nobody while the decision holds, and says why', async () => {
    const closing = {
      ...{ id: 'closing', name_vi: 'Đóng', name_en: 'Closed', unit_code: '00001', kind: 'closing' },
      ...{ decided_by: 'Chủ tịch UBND', closes_shelter_id: 'west', owning_unit: '22' },
      ...{ valid_from: '2026-01-01T00:00:00Z', valid_to: '2026-02-01T00:00:00Z' },
      ...{ source: 'a test', confidence: 'sure', reported_by: 'a test' },
    }
    await world.write('decisions', [closing])
    const during = await evacuationOf(asOpen(), ofOne, '?datetime=2026-01-15')
    const site = during.shelters.find(({ id }) => id === 'west')
    expect(site?.why_not).toBe('closed_by_decision')
    // All are placed still: the next best takes them.
    expect(told(during)).toEqual(['count_0 → east: 60', 'count_1 → east: 30'])
    const after = await evacuationOf(asOpen(), ofOne, '?datetime=2026-02-15')
    expect(told(after)).toContain('count_0 → west: 60')
  })
})

describe('who goes where', () => {
  it('is told of the units that are named: nearest first, and within the unit who has no place', async () => {
    const evacuation = await evacuationOf(asOpen(), { ...ofOne, added: [] })
    expect(evacuation.origins.map(({ id, people }) => [id, people])).toEqual([
      ['count_0', 60],
      ['count_1', 30],
      ['count_2', 40],
    ])
    expect(evacuation.origins[0]).toMatchObject({ unit_code: '00001', elderly: 5, children: null })
    // Nobody is sent to a shelter of no unit without knowing the way.
    expect(told(evacuation)).toEqual(['count_0 → west: 60', 'count_1 → east: 30'])
    expect(evacuation.groups[0]?.passed_over).toEqual([
      { shelter: 'unsaid', why: 'no_capacity' },
      { shelter: 'ruin', why: 'closed' },
    ])
    expect(evacuation.shelters.map(({ id, why_not }) => [id, why_not])).toEqual([
      ['east', null],
      ['ruin', 'closed'],
      ['unsaid', 'no_capacity'],
      ['west', null],
    ])
    expect(evacuation).toMatchObject({ refused: [], unlocated_people: 0, uncounted_units: [] })
  })

  it('leaves out the shelters that the hazard reaches, or may reach', async () => {
    // Its eastern edge runs 20 m to the west of one, which is known to a metre.
    const area = box(108, 21.5, 0.0698, 0.1)
    const inside = await evacuationOf(asOpen(), { area })
    expect(told(inside)).toEqual(['count_0 → east: 60', 'count_1 → east: 30'])
    expect(inside.unlocated_people).toBe(40)
    expect(inside.shelters.find(({ id }) => id === 'west')?.why_not).toBe('in_hazard')
    const all = await evacuationOf(asOpen(), { area: box(107.9, 21.4, 0.2, 0.3), units: ['00001'] })
    expect(all.unlocated_people).toBe(0)
    expect(all.origins).toHaveLength(3)
    expect(all.groups).toEqual([])
  })

  it('keeps what was chosen, leaves out what was closed, and shows what one more would change', async () => {
    const choices = [
      { origin: 'count_0', shelter: 'east', people: 10 },
      { origin: 'count_0', shelter: 'west', people: 1 },
    ]
    const decided = await evacuationOf(asOpen(), { ...ofOne, choices, closed: ['west'] })
    expect(told(decided)).toEqual([
      'count_0 → east: 50',
      'count_0 → east: 10',
      'count_1 → east: 30',
    ])
    expect(decided.refused).toEqual([{ ...choices[1], why: 'closed_here' }])

    const added = [{ id: 'added_1', position: [108.02, 21.52], capacity_people: 50 }]
    const supposed = await evacuationOf(asOpen(), { ...ofOne, added, modes: ['together'] })
    expect(told(supposed)).toEqual([
      'count_0 → added_1: 50',
      'count_0 → west: 10',
      'count_1 → west: 30',
    ])
    expect(supposed.shelters.find(({ id }) => id === 'east')?.why_not).toBe('other_mode')
    const flooded = await evacuationOf(asOpen(), { added, area: box(108, 21.5, 0.05, 0.1) })
    expect(flooded.shelters.at(-1)).toMatchObject({ id: 'added_1', why_not: 'in_hazard' })
  })

  it('says with how many it falls short, and of whom nobody counted any', async () => {
    const short = await evacuationOf(asOpen(), { units: ['00002', '00003'], within_m: 10_000 })
    expect(told(short)).toEqual(['count_3 → east: 200'])
    expect(short.uncounted_units).toEqual([
      { unit_code: '00003', name_vi: 'Phường 00003', name_en: 'Ward 00003' },
    ])
  })

  it('knows neither people nor shelters that one may not see', async () => {
    const open = JSON.stringify(await evacuationOf(asOpen(), ofOne))
    expect(open).not.toMatch(/secret|count_4/)
    const cleared = await evacuationOf(world.as({ ...commander, clearance: 40 }), ofOne)
    expect(told(cleared)).toContain('count_4 → secret: 25')
  })

  it('is that of the lane and the moment that are asked, and asked by who may only read', async () => {
    const before = await evacuationOf(asOpen(), ofOne, '?known_at=2020-01-01T00:00:00Z')
    expect(before).toMatchObject({ origins: [], shelters: [], groups: [] })
    const exercise = world.as({ ...commander, lane: 'another' })
    expect((await evacuationOf(exercise, ofOne)).origins).toEqual([])
    const viewer = { ...commander, clearance: 10, role: 'viewer' as const, readsOnly: true }
    expect(told(await evacuationOf(world.as(viewer), ofOne))).toHaveLength(2)
  })
})

describe('an evacuation that cannot be asked', () => {
  const crossed = [
    [108, 21.5],
    [108.1, 21.6],
    [108.1, 21.5],
    [108, 21.6],
    [108, 21.5],
  ]
  const added = { id: 'added_1', position: [108, 21.5], capacity_people: 10 }
  it.each([
    ['says neither units nor an area', {}, 400, 'units'],
    ['names a unit that is none', { units: ['Móng Cái'] }, 400, 'units'],
    ['has an area elsewhere', { area: box(2, 48, 0.1, 0.1) }, 400, 'area'],
    [
      'has an area that crosses itself',
      { area: { type: 'Polygon', coordinates: [crossed] } },
      422,
      'area',
    ],
    [
      'sends half a person',
      { ...ofOne, choices: [{ origin: 'a', shelter: 'b', people: 0.5 }] },
      400,
      'choices',
    ],
    [
      'sends nobody',
      { ...ofOne, choices: [{ origin: 'a', shelter: 'b', people: 0 }] },
      400,
      'choices',
    ],
    [
      'supposes a shelter without places',
      { ...ofOne, added: [{ ...added, capacity_people: 0 }] },
      400,
      'added',
    ],
    [
      'supposes one elsewhere',
      { ...ofOne, added: [{ ...added, position: [21.5, 108] }] },
      400,
      'added',
    ],
    ['supposes one twice', { ...ofOne, added: [added, added] }, 400, 'added'],
    [
      'supposes one by the name of another',
      { ...ofOne, added: [{ ...added, id: 'west' }] },
      400,
      'added',
    ],
    ['goes less than nowhere', { ...ofOne, within_m: -5 }, 400, 'within_m'],
    ['evacuates boats', { ...ofOne, kind: 'small_craft' }, 400, 'kind'],
    ['says what nobody asked', { ...ofOne, speed: 3 }, 400, undefined],
  ])('because it %s', async (_, body, status, parameter) => {
    const answer = await askEvacuation(world, body)
    expect(answer, JSON.stringify(answer.said)).toMatchObject({ status })
    expect(answer.said.parameter).toBe(parameter)
  })
})
