import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Plan } from '../../../geo/plans/plan.ts'
import type { PlanSums } from '../../../geo/plans/sum_plan.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { shelterRows } from '../evacuation/evacuation_world.ts'
import { planner, write, writeLine, writePlan } from './plan_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
  await world.write(
    'shelters',
    shelterRows([
      { id: 'school', at: [108, 21.5], capacity_people: 200, unit_code: '06712' },
      { id: 'office', at: [108.1, 21.5], capacity_people: null, unit_code: '06712' },
      { id: 'hidden', at: [108.1, 21.5], unit_code: '06712', marking: 'toi_mat' },
    ]),
  )
})

const approval = { state: 'approved', approved_by: 'Chủ tịch UBND phường' }
const draft = (own: object = {}) => writePlan(world, [], own)
const line = (plan_id: string, own: object) => writeLine(world, plan_id, own)
const approve = (id: string, from: string) =>
  editor(world, planner).change('plans', id, { ...approval, valid_from: from })
async function read(id: string, query = '', user = planner): Promise<Plan & { total: PlanSums }> {
  const answer = await world.as(user).fetch(`/api/plans/${id}${query}`)
  if (answer.status !== 200) throw new Error(await answer.text())
  return answer.json()
}
const copy = async (id: string, request: object, user = planner, headers = {}) => {
  const answer = await world.as(user).fetch(`/api/plans/${id}/copies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  })
  return { status: answer.status, said: await answer.json() }
}
const fieldOf = ({ said }: { said: { parameter?: string } }) => said.parameter

describe('a plan', () => {
  it('begins as a draft of its unit, and its lines are marked and owned as it is', async () => {
    const id = await draft()
    await line(id, { section: 'forces', people: 40, locality: 'Trà Cổ' })
    const plan = await read(id)
    expect(plan).toMatchObject({
      ...{ state: 'draft', version: 1, level: 3, hazard: 'storm' },
      name_vi: expect.stringMatching(/^Phương án bão cấp 3, /),
    })
    const { said } = await editor(world, planner).get('plan_entries', plan.entries[0]?.id ?? '')
    expect(said.properties).toMatchObject({
      ...{ marking: 'noi_bo', owning_unit: '06712', unit_code: '06712', basis: 'sourced' },
      ...{ source: 'Văn phòng Ban chỉ huy', confidence: 'unverified' },
    })
  })

  it('is read with its lines in the order of its sections, and what stands behind them', async () => {
    const id = await draft()
    await line(id, { section: 'tasks', phase: 'before', name_vi: 'Gọi tàu', due_hours: 6 })
    await line(id, { section: 'shelters', shelter_id: 'school', people: 150 })
    await line(id, { section: 'shelters', shelter_id: 'office' })
    await line(id, { section: 'evacuation', people: 210, elderly: 7, locality: 'Trà Cổ' })
    await line(id, { section: 'evacuation', locality: 'Hòa Lạc', rank: 1 })
    const plan = await read(id)
    expect(plan.entries.map(({ section, locality }) => [section, locality])).toEqual([
      ['evacuation', 'Hòa Lạc'],
      ['evacuation', 'Trà Cổ'],
      ['shelters', null],
      ['shelters', null],
      ['tasks', null],
    ])
    const held = plan.entries.map(({ shelter }) => shelter?.capacity_people)
    expect(held.filter((one) => one !== undefined).toSorted()).toEqual([200, null].toSorted())
    expect(plan.total).toMatchObject({
      people: { sum: 210, unknown: 1 },
      elderly: { sum: 7, unknown: 1 },
      places: { sum: 200, unknown: 1 },
      ...{ lines: 5, unproven: 0 },
    })
  })

  it('stands against the last report of what it needs, and unknown where nobody reports', async () => {
    await world.write('readiness_needs', [
      {
        ...{ id: 'boats', unit_code: '06712', pillar: 'means', quantity: 12, cadence_hours: 24 },
        ...{
          name_vi: 'Xuồng',
          name_en: 'Boats',
          measure_unit_vi: 'chiếc',
          measure_unit_en: 'boats',
        },
        ...{ source: 'a test', confidence: 'likely', owning_unit: '06712' },
      },
    ])
    const id = await draft()
    const boats = { measure_unit_vi: 'chiếc', measure_unit_en: 'boats', quantity: 20 }
    await line(id, { section: 'means', need_id: 'boats', ...boats })
    await line(id, { section: 'means', ...boats })
    const needOf = async () => (await read(id)).entries.map(({ need }) => need)
    expect(await needOf()).toEqual(
      expect.arrayContaining([null, expect.objectContaining({ id: 'boats', usable: null })]),
    )
    await editor(world, planner).post('readiness_reports', {
      ...{ type: 'Feature', geometry: null },
      properties: { need_id: 'boats', have: 14, condition: 'good' },
    })
    expect(await needOf()).toContainEqual(
      expect.objectContaining({ usable: 14, report_state: 'fresh', pillar: 'means' }),
    )
  })

  it('stays as it was approved: neither it nor a line of it is changed, added or removed', async () => {
    const id = await draft()
    const own = await line(id, { section: 'forces', people: 40 })
    expect((await approve(id, '2026-09-01')).status).toBe(200)
    const leader = editor(world, { ...planner, role: 'administrator', clearance: 40 })
    const refused = [
      await leader.change('plans', id, { scenario: 'khác' }),
      await leader.change('plans', id, { state: 'draft' }),
      await leader.remove('plans', id),
      await leader.change('plan_entries', own, { people: 50 }),
      await leader.remove('plan_entries', own),
      await write(world, 'plan_entries', {
        plan_id: id,
        section: 'forces',
        name_vi: 'x',
        name_en: 'x',
      }),
    ]
    expect(refused.map((answer) => [answer.status, fieldOf(answer)])).toEqual([
      [422, 'state'],
      [422, 'state'],
      [422, 'state'],
      [422, 'plan_id'],
      [422, 'plan_id'],
      [422, 'plan_id'],
    ])
    expect((await leader.change('plans', id, { state: 'withdrawn' })).status).toBe(200)
    expect((await read(id)).entries[0]?.people).toBe(40)
  })

  it('that is approved ends the one before it, from then on', async () => {
    const first = await draft()
    await approve(first, '2026-01-01')
    const { said } = await copy(first, {})
    expect(said.properties).toMatchObject({ version: 2, state: 'draft', copied_from: first })
    await approve(said.id, '2026-06-01')
    expect((await read(first)).valid_to).toMatch(/^2026-0(6-01|5-31)/)
    expect((await read(said.id)).versions.map(({ id, version }) => [id, version])).toEqual([
      [first, 1],
    ])
    const { said: third } = await copy(first, {})
    const late = await approve(third.id, '2026-03-01')
    expect([late.status, fieldOf(late)]).toEqual([422, 'valid_from'])
  })

  it('takes its lines along when it is marked anew, and when a draft is removed', async () => {
    const id = await draft()
    const own = await line(id, { section: 'forces', people: 40 })
    const cleared = { ...planner, clearance: 20 }
    await editor(world, cleared).change('plans', id, { marking: 'mat' })
    expect((await editor(world, cleared).get('plan_entries', own)).said.properties.marking).toBe(
      'mat',
    )
    expect((await editor(world, planner).get('plan_entries', own)).status).toBe(404)
    expect((await editor(world, cleared).remove('plans', id)).status).toBe(204)
    expect((await editor(world, cleared).get('plan_entries', own)).status).toBe(404)
  })

  it('is known as it was, and read as of a moment', async () => {
    const id = await draft()
    const own = await line(id, { section: 'forces', people: 40 })
    const { said } = await editor(world, planner).get('plan_entries', own)
    await editor(world, planner).change('plan_entries', own, { people: 55 })
    const then = encodeURIComponent(String(said.properties.known_at))
    expect((await read(id, `?known_at=${then}`)).entries[0]?.people).toBe(40)
    expect((await read(id)).entries[0]?.people).toBe(55)
  })
})

describe('a copy of a plan', () => {
  it('for another level says of each figure that nobody checked it', async () => {
    const id = await draft()
    await line(id, { section: 'evacuation', people: 800, source: 'Báo cáo', locality: 'Trà Cổ' })
    const { status, said } = await copy(id, { level: 4 })
    expect([status, said.properties.level, said.properties.version]).toEqual([201, 4, 1])
    expect((await read(said.id)).entries).toMatchObject([
      { people: 800, basis: 'copied', source: 'Báo cáo', locality: 'Trà Cổ' },
    ])
  })

  it('for another unit leaves out what holds in one unit alone', async () => {
    const id = await draft()
    await line(id, { section: 'evacuation', people: 800 })
    await line(id, { section: 'shelters', shelter_id: 'school' })
    await line(id, { section: 'tasks', phase: 'before', name_vi: 'Gọi tàu', locality: 'Mũi Ngọc' })
    const { said } = await copy(id, { unit_code: '06709' })
    expect(said.properties).toMatchObject({ unit_code: '06709', owning_unit: '06709' })
    expect((await read(said.id)).entries).toMatchObject([
      { section: 'tasks', name_vi: 'Gọi tàu', basis: 'copied', locality: null },
    ])
  })

  it('of the same is its next version, with its figures as they are', async () => {
    const id = await draft()
    await line(id, { section: 'forces', people: 40, basis: 'assumed' })
    const { said } = await copy(id, {})
    expect((await read(said.id)).entries).toMatchObject([{ people: 40, basis: 'assumed' }])
  })

  it('is made once, however often it is asked for under one key', async () => {
    const id = await draft()
    const key = { 'idempotency-key': 'mot' }
    const [one, two] = [await copy(id, {}, planner, key), await copy(id, {}, planner, key)]
    expect(two.said.id).toBe(one.said.id)
  })

  it.each([
    ['of a plan that is not there', 'x', {}, 404],
    ['for a level there is not', '', { level: 6 }, 400],
    ['for a unit there is not', '', { unit_code: 'abc' }, 400],
  ] as const)('%s is refused', async (_, of, request, status) => {
    const id = of || (await draft())
    expect((await copy(id, request)).status).toBe(status)
  })

  it('is not made by who may not write there', async () => {
    const id = await draft({ marking: 'cong_khai' })
    const other = { ...planner, units: ['06709'] }
    expect((await copy(id, {}, other)).status).toBe(403)
    expect((await copy(id, {}, { ...planner, role: 'viewer' })).status).toBe(403)
    expect((await copy(id, { unit_code: '06709' }, other)).status).toBe(201)
  })
})

describe('a line of a plan', () => {
  it.each([
    ['of no plan', { plan_id: 'x' }, 'plan_id'],
    [
      'of people among whom more are old',
      { section: 'evacuation', people: 5, elderly: 6 },
      'elderly',
    ],
    ['of a shelter that is not named', { section: 'shelters' }, 'shelter_id'],
    ['of a shelter one may not see', { section: 'shelters', shelter_id: 'hidden' }, 'shelter_id'],
    ['of a task without its phase', { section: 'tasks' }, 'phase'],
    ['of a number that is less than none', { section: 'forces', people: -1 }, 'people'],
    ['of what is counted in nothing', { section: 'means', quantity: 4 }, 'quantity'],
    ['of people in a section of things', { section: 'means', people: 4 }, 'people'],
  ] as const)('%s is refused, and says why', async (_, own, field) => {
    const named = { name_vi: 'Dòng', name_en: 'Line', section: 'forces' }
    const { status, said } = await write(world, 'plan_entries', {
      plan_id: await draft(),
      ...named,
      ...own,
    })
    expect([status, said.parameter]).toEqual([422, field])
  })

  it('tells of another plan that counts on the same shelter', async () => {
    const theirs = await draft({ unit_code: '06709' })
    await line(theirs, { section: 'shelters', shelter_id: 'school' })
    const own = await draft()
    await line(own, { section: 'shelters', shelter_id: 'school' })
    const claims = async () => (await read(own)).entries[0]?.shelter?.claimed_by.map(({ id }) => id)
    expect(await claims()).toEqual([])
    await approve(theirs, '2026-01-01')
    expect(await claims()).toEqual([theirs])
  })
})
