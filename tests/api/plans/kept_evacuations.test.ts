import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import {
  changedSinceKept,
  type KeptOutcome,
  outcomeOf,
} from '../../../geo/evacuation/kept_evacuation.ts'
import { linesApart } from '../../../geo/plans/lines_apart.ts'
import type { Plan } from '../../../geo/plans/plan.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor, type Said } from '../../support/editor.ts'
import { inExercise, makeExercise, sendJson } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'
import { evacuationOf, shelterRows } from '../evacuation/evacuation_world.ts'
import { planner, writePlan } from './plan_world.ts'

let world: World
let plan = ''
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
  await world.write('counted_points', [people('khu_1', 60, 107.97), people('khu_2', 80, 108.04)])
  await world.write('shelters', houses(70, 100))
  plan = await writePlan(world, [
    { section: 'shelters', name_vi: 'Trường A', shelter_id: 'a', people: 10 },
  ])
})

const people = (id: string, count: number, longitude: number, unit_code = '06712') => ({
  ...{ id, name_vi: id, name_en: id, kind: 'people_in_weak_houses', count, unit_code },
  ...{ source: 'a test', confidence: 'likely', owning_unit: unit_code, accuracy_m: 10 },
  geom: { type: 'Point' as const, coordinates: [longitude, 21.5] },
})
const houses = (a: number, b: number) =>
  shelterRows([
    { id: 'a', at: [107.975, 21.5], capacity_people: a, unit_code: '06712' },
    { id: 'b', at: [108.03, 21.5], capacity_people: b, unit_code: '06712' },
  ])

const terms = { units: ['06712'], choices: [{ origin: 'khu_1', shelter: 'b', people: 20 }] }
async function keep(own: object = {}, asking = world.as(planner), of = plan) {
  const path = `/api/plans/${of}/evacuations`
  const answer = await sendJson(asking, 'POST', path, { ...terms, ...own })
  return { status: answer.status, said: (await answer.json()) as Said }
}
const outcome = ({ properties }: Said) => properties.outcome as KeptOutcome
const planOf = (id = plan) => world.as(planner).json<Plan>(`/api/plans/${id}`)
const approve = () =>
  editor(world, planner).change('plans', plan, {
    ...{ state: 'approved', approved_by: 'Chủ tịch UBND', valid_from: '2026-01-01' },
  })

describe('an evacuation that is kept with a plan', () => {
  it('is kept with who and when, its decisions and its numbers', async () => {
    const { status, said } = await keep({ closed: [], modes: ['together'] })
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({
      ...{ plan_id: plan, unit_code: '06712', kept_by: planner.name, source: planner.dutyName },
      ...{ marking: 'noi_bo', terms: { ...terms, closed: [], modes: ['together'], area: null } },
    })
    expect(outcome(said)).toMatchObject({ people: 140, placed: 140, unplaced: 0 })
    const again = outcomeOf(await evacuationOf(world.as(planner), terms))
    expect(changedSinceKept(outcome(said), again)).toEqual([])
  })

  it('makes the lines of a draft agree with it, and leaves those of an approved plan', async () => {
    const { said } = await keep()
    const { entries } = await planOf()
    expect(linesApart(entries, outcome(said))).toEqual([])
    const lines = entries.map(({ shelter_id, people: some }) => [shelter_id, some])
    expect(lines.sort()).toEqual([
      ['a', 40],
      ['b', 100],
    ])
    expect((await approve()).status).toBe(200)
    const second = await keep({ choices: [], closed: ['b'] })
    expect(second.status).toBe(201)
    expect((await planOf()).entries).toEqual(entries)
    expect(linesApart(entries, outcome(second.said))).toMatchObject([
      { id: 'a', line: 40, kept: 70 },
      { id: 'b', line: 100, kept: 0 },
    ])
    // Both are there, the first as it was.
    const found = await world
      .as(planner)
      .json<{ features: Said[] }>(`/api/collections/plan_evacuations/items?plan_id=${plan}`)
    expect(found.features.map(({ id }) => id).sort()).toEqual([said.id, second.said.id].sort())
  })

  it('says what has changed since: a shelter that was closed, people who were counted anew', async () => {
    const { said } = await keep()
    await editor(world, planner).change('shelters', 'b', { state: 'closed' })
    await editor(world, planner).change('counted_points', 'khu_2', { count: 90 })
    const now = await evacuationOf(world.as(planner), terms)
    expect(now.refused).toMatchObject([{ origin: 'khu_1', why: 'closed' }])
    expect(changedSinceKept(outcome(said), outcomeOf(now))).toMatchObject([
      { what: 'leave', id: 'khu_2', kept: 80, now: 90 },
      { what: 'places', id: 'b', kept: 100, now: 0 },
      { what: 'sent', id: 'a', kept: 40, now: 70 },
      { what: 'sent', id: 'b', kept: 100, now: 0 },
    ])
    const again = await keep()
    expect([again.status, again.said.parameter]).toEqual([422, 'choices'])
  })

  it('goes along into the next version of its plan, and to no other unit', async () => {
    await approve()
    await keep()
    const copied = async (own: object) => {
      const answer = await sendJson(world.as(planner), 'POST', `/api/plans/${plan}/copies`, own)
      const { id } = (await answer.json()) as Said
      const found = await world
        .as(planner)
        .json<{ features: Said[] }>(`/api/collections/plan_evacuations/items?plan_id=${id}`)
      return found.features.map(outcome)
    }
    expect(await copied({})).toMatchObject([{ people: 140, placed: 140 }])
    expect(await copied({ unit_code: '06709' })).toEqual([])
  })

  it('stays as it was kept, and is seen by who sees the plan', async () => {
    const { said } = await keep()
    const { post, change, remove } = editor(world, { ...planner, role: 'administrator' })
    expect((await post('plan_evacuations', said)).status).toBe(405)
    expect((await change('plan_evacuations', said.id, { plan_id: 'x' })).status).toBe(405)
    expect((await remove('plan_evacuations', said.id)).status).toBe(405)
    const elsewhere: User = { ...planner, units: ['06709'] }
    expect((await editor(world, elsewhere).get('plan_evacuations', said.id)).status).toBe(404)
  })

  it('is kept by who may write for the unit, in its lane', async () => {
    const viewer = await keep({}, world.as({ ...planner, role: 'viewer' }))
    expect([viewer.status, viewer.said.code]).toEqual([403, 'not_allowed'])
    const other = await keep({}, world.as({ ...planner, units: ['06709'] }))
    expect(other.status).toBe(404)
    const { id } = await makeExercise(world)
    const there = await keep({}, inExercise(world.as(planner), id))
    expect([there.status, there.said.properties.lane]).toEqual([201, id])
    const live = await world
      .as(planner)
      .json<{ features: Said[] }>('/api/collections/plan_evacuations/items')
    expect(live.features).toEqual([])
  })

  const supposed = { id: 'added_1', position: [108, 21.5], capacity_people: 50 }
  it.each([
    ['with a shelter that is supposed', { added: [supposed] }, 422, 'added'],
    ['within a distance', { within_m: 5_000 }, 422, 'within_m'],
    ['where nobody leaves', { kind: 'people', choices: [] }, 422, 'units'],
    ['of two units', { units: ['06712', '06709'] }, 422, 'units'],
    [
      'with a choice of nobody',
      { choices: [{ origin: 'x', shelter: 'a', people: 1 }] },
      422,
      'choices',
    ],
    ['of no units and no area', { units: undefined }, 400, 'units'],
  ] as const)('%s is refused, by name', async (_, own, status, parameter) => {
    await world.write('counted_points', [people('elsewhere', 5, 108.01, '06709')])
    const answer = await keep(own)
    expect([answer.status, answer.said.parameter]).toEqual([status, parameter])
  })

  it('with a plan that is not there, or was withdrawn, is refused', async () => {
    expect((await keep({}, world.as(planner), 'x')).status).toBe(404)
    await approve()
    await editor(world, planner).change('plans', plan, { state: 'withdrawn' })
    const answer = await keep()
    expect([answer.status, answer.said.parameter]).toEqual([422, 'plan_id'])
  })
})
