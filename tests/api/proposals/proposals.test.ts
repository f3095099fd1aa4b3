import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { planner, writePlan } from '../plans/plan_world.ts'
import {
  decide,
  enter,
  entered,
  hoursFromNow,
  positions,
  proposalsOf,
  ward,
} from './proposal_world.ts'

let world: World
let plan = ''
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', ward), unit('06709', ward)])
  plan = await writePlan(world, [
    { section: 'tasks', name_vi: 'Gọi tàu', phase: 'before', due_hours: 4 },
  ])
  await approve(plan)
})

const approve = (id: string) =>
  editor(world, planner).change('plans', id, {
    ...{ state: 'approved', approved_by: 'Chủ tịch UBND', valid_from: '2026-01-01' },
  })
const one = async (query?: string) => {
  const [found] = await proposalsOf(world, query)
  if (found === undefined) throw new Error('No unit was answered.')
  return found
}

describe('a storm bulletin', () => {
  it('proposes the level it states and the plan in force, and says why', async () => {
    await entered(world, { stated_level: 3, stated_for: 'đất liền ven biển Quảng Ninh' })
    const { proposals, may_be_raised_to } = await one()
    expect(proposals).toHaveLength(1)
    expect(proposals[0]).toMatchObject({
      ...{ hazard: 'storm', level: 3, level_basis: 'stated', answered_by: null },
      plans: [{ id: plan }],
      grounds: [{ from: 'bulletin', nearest_km: 0, radii_known: true, wind_level: 11 }],
    })
    expect(may_be_raised_to).toBeNull()
    const [ground] = proposals[0]?.grounds ?? []
    const begins = ground?.from === 'bulletin' ? ground.level_6_from : null
    const hours = (Date.parse(String(begins)) - Date.now()) / 3_600_000
    // The middle is 250 km away some nine hours from now.
    expect(hours).toBeGreaterThan(6)
    expect(hours).toBeLessThan(12)
  })

  it('says how all that it names is marked', async () => {
    await entered(world, { stated_level: 3, marking: 'cong_khai' })
    expect((await one()).markings).toEqual(['cong_khai', 'noi_bo'])
    // For this one there is no plan, only the bulletin.
    expect((await one('?unit=06709')).markings).toEqual(['cong_khai'])
  })

  it('proposes by the law where it states no level', async () => {
    await entered(world)
    expect((await one()).proposals[0]).toMatchObject({ level: 3, level_basis: 'ruled' })
  })

  it('proposes nothing once its storm has passed, is far, or has had its last bulletin', async () => {
    await entered(world)
    expect((await one(`?unit=06712&datetime=${hoursFromNow(60)}`)).proposals).toEqual([])
    await entered(world, { kind: 'last', issued_at: hoursFromNow(-1) })
    expect((await one()).proposals).toEqual([])
    const far = positions().map(({ position: [lon, lat], ...told }) => ({
      ...{ ...told, position: [lon + 9, lat - 9] },
    }))
    await entered(world, { storm: 'Bão số 12' }, { track: far })
    expect((await one()).proposals).toEqual([])
  })

  it('gives way to the next of its storm, also where that is entered first', async () => {
    await entered(world, { stated_level: 4, issued_at: hoursFromNow(-1) })
    await entered(world, { stated_level: 3, issued_at: hoursFromNow(-5) })
    expect((await one()).proposals[0]).toMatchObject({ level: 4 })
    const drawn = await world
      .as(planner)
      .json<{ numberMatched: number }>(
        `/api/collections/storm_positions/items?datetime=${hoursFromNow(0)}`,
      )
    expect(drawn.numberMatched).toBe(3)
  })

  it('proposes for all units that have a plan where none is named', async () => {
    await entered(world)
    expect((await proposalsOf(world, '')).map(({ unit_code }) => unit_code)).toEqual(['06712'])
    expect((await one('?unit=06709')).proposals[0]).toMatchObject({ level: 3, plans: [] })
  })

  it.each([
    ['times out of order', [0, 2, 1], 'track.2.at'],
    ['a time twice', [0, 1, 1], 'track.2.at'],
  ])('is refused with %s, and nothing of it is kept', async (_, order, field) => {
    const all = positions()
    const { status, said } = await enter(world, {}, { track: order.map((at) => all[at]) })
    expect(status).toBe(422)
    expect(said.parameter).toBe(field)
    const kept = await world
      .as(planner)
      .json<{ numberMatched: number }>('/api/collections/storm_bulletins/items')
    expect(kept.numberMatched).toBe(0)
  })

  it.each([
    ['a place that no storm reaches', { position: [150, 21] }, 'track.1.position'],
    ['gusts below the wind', { gust_level: 5 }, 'track.1.gust_level'],
    ['an inner radius beyond the outer', { radius_10_km: 400 }, 'track.1.radius_10_km'],
  ])('is refused with %s', async (_, wrong, field) => {
    const all = positions().map((told, at) => (at === 1 ? { ...told, ...wrong } : told))
    const { status, said } = await enter(world, {}, { track: all })
    expect(status).toBe(422)
    expect(said.parameter).toBe(field)
  })

  it('is refused with wind that is on no scale, and from who only reports', async () => {
    const windy = positions().map((told) => ({ ...told, wind_level: 40 }))
    expect((await enter(world, {}, { track: windy })).status).toBe(400)
    const reporter = { ...planner, role: 'reporter' as const }
    expect((await enter(world, {}, { track: positions() }, reporter)).status).toBe(403)
  })
})

describe('a station', () => {
  const gauge = async (own: object) => {
    const { said, status, text } = await editor(world, planner).post('gauges', {
      ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [107.97, 21.53] } },
      properties: {
        ...{ name_vi: 'Ka Long', name_en: 'Ka Long', kind: 'water_level', state: 'existing' },
        ...{ quantity: 'water_level', measure_unit: 'metre', alarm_1: 2, alarm_2: 3, alarm_3: 4 },
        ...{ unit_code: '06712', owning_unit: '06712', marking: 'cong_khai', accuracy_m: 10 },
        ...{ source: 'thử', confidence: 'sure', as_of: '2026-01-01', ...own },
      },
    })
    if (status !== 201) throw new Error(text)
    return said.id
  }
  const read = async (gauge_id: string, value: number) => {
    const body = { type: 'Feature', geometry: null, properties: { gauge_id, value } }
    const { status, text } = await editor(world, planner).post('gauge_readings', body)
    if (status !== 201) throw new Error(text)
  }

  it('proposes a flood level once it has reached an alarm and its region is known', async () => {
    const id = await gauge({ flood_region: 2 })
    await read(id, 1.5)
    expect((await one()).proposals).toEqual([])
    await read(id, 3.2)
    expect((await one()).proposals[0]).toMatchObject({
      ...{ hazard: 'flood', level: 2, level_basis: 'ruled' },
      grounds: [{ from: 'gauge', alarm_reached: 'alarm_2', value: 3.2, jumped: false }],
    })
    // What jumped proposes all the same, and is said to be read again.
    await read(id, 9)
    expect((await one()).proposals[0]).toMatchObject({ grounds: [{ value: 9, jumped: true }] })
  })

  it('says that the level is not known where its region is not', async () => {
    await read(await gauge({}), 4.5)
    expect((await one()).proposals[0]).toMatchObject({ level: null, level_basis: 'unknown' })
  })

  it('raises what may be decided when two hazards come at once', async () => {
    await read(await gauge({ flood_region: 2 }), 3.2)
    await entered(world, { stated_level: 3 })
    const { proposals, may_be_raised_to } = await one()
    expect(proposals.map(({ hazard, level }) => [hazard, level])).toEqual([
      ['storm', 3],
      ['flood', 2],
    ])
    expect(may_be_raised_to).toBe(4)
  })

  it('gives the forest-fire level on its own scale', async () => {
    const fire = { kind: 'forest_fire', quantity: 'forest_fire_level', measure_unit: 'index' }
    await read(await gauge({ ...fire, alarm_1: 3, alarm_2: 4, alarm_3: 5 }), 4)
    expect((await one()).proposals[0]).toMatchObject({
      ...{ hazard: 'forest_fire', level: 4, level_basis: 'forest_fire_scale' },
    })
  })
})

describe('a decision', () => {
  it('answers a proposal, and puts its plan into action where that is decided too', async () => {
    await entered(world, { stated_level: 3 })
    const own = { chosen_plan_id: plan, authority: 'QĐ 12/2026', because: 'Bão số 11' }
    const { status, said } = await decide(world, own, { activates: true })
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({ level: 3, valid_to: null, owning_unit: '06712' })
    const { proposals, decisions } = await one()
    expect(proposals[0]?.answered_by).toMatchObject({ id: said.id, authority: 'QĐ 12/2026' })
    expect(decisions.map(({ id }) => id)).toEqual([said.id])
    const running = await world
      .as(planner)
      .json<{ features: { properties: object }[] }>('/api/collections/activations/items')
    expect(running.features[0]?.properties).toMatchObject({ plan_id: plan, reason: 'Bão số 11' })
  })

  it('leaves nothing behind where its plan cannot be put into action', async () => {
    await decide(world, { chosen_plan_id: plan }, { activates: true })
    const again = { chosen_plan_id: plan, level: 4 }
    const { status } = await decide(world, again, { activates: true })
    expect(status).toBe(422)
    expect((await one()).decisions.map(({ level }) => level)).toEqual([3])
  })

  it('ends the one before it, and waits again once more is proposed', async () => {
    await decide(world, { level: 3 })
    await decide(world, { level: 4 })
    expect((await one()).decisions.map(({ level }) => level)).toEqual([4])
    await entered(world, { stated_level: 4 })
    expect((await one()).proposals[0]?.answered_by).toMatchObject({ level: 4 })
    await entered(world, { stated_level: 5, issued_at: hoursFromNow(-1) })
    expect((await one()).proposals[0]?.answered_by).toBeNull()
  })

  it('not to respond yet is asked again with the next bulletin', async () => {
    await entered(world, { issued_at: hoursFromNow(-3) })
    const notYet = { kind: 'not_yet', level: undefined }
    expect((await decide(world, notYet)).status).toBe(201)
    expect((await one()).proposals[0]?.answered_by).toMatchObject({ kind: 'not_yet' })
  })

  it('stays as it was decided, and is ended', async () => {
    const { said } = await decide(world)
    const by = editor(world, planner)
    expect((await by.change('decisions', said.id, { level: 4 })).status).toBe(422)
    expect((await by.change('decisions', said.id, { valid_to: '2027-01-01' })).status).toBe(200)
  })

  it.each([
    ['a response without a level', { level: undefined }, 'level'],
    ['a response to nothing', { hazard: undefined }, 'hazard'],
    ['a closing of nothing', { kind: 'closing', level: undefined }, 'closes_crossing_id'],
    ['a level beyond the law', { level: 6 }, 'level'],
    ['an end before its beginning', { legal_until: '2020-01-01T00:00:00Z' }, 'legal_until'],
  ])('is refused as %s', async (_, own, field) => {
    const { status, said } = await decide(world, own)
    expect(status).toBe(422)
    expect(said.parameter).toBe(field)
  })

  it('is not made by who only reports', async () => {
    expect((await decide(world, {}, {}, { ...planner, role: 'reporter' })).status).toBe(403)
  })
})

describe('a proposal', () => {
  it('was the same when it is asked again of what was known then', async () => {
    await entered(world, { stated_level: 3 })
    const then = hoursFromNow(0)
    const asked = await one(`?unit=06712&datetime=${then}&known_at=${then}`)
    expect(asked.proposals).toHaveLength(1)
    await entered(world, { stated_level: 4, issued_at: hoursFromNow(-1) })
    await decide(world)
    expect(await one(`?unit=06712&datetime=${then}&known_at=${then}`)).toEqual(asked)
    expect((await one()).proposals[0]).toMatchObject({ level: 4 })
  })

  it('tells nobody of a bulletin or a plan that is hidden from them', async () => {
    const hidden = { stated_level: 3, marking: 'noi_bo', owning_unit: '06712' }
    await entered(world, hidden)
    expect((await one()).proposals).toHaveLength(1)
    const elsewhere = { ...planner, units: ['06709'] }
    const [seen] = await proposalsOf(world, '?unit=06712', elsewhere)
    expect(seen).toMatchObject({ proposals: [], decisions: [] })
    expect(await proposalsOf(world, '', elsewhere)).toEqual([])
  })
})
