import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { progressState, tasksDone, type UnitProgress } from '../../../geo/plans/progress.ts'
import { sumTasks, type Task } from '../../../geo/plans/task.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { inExercise, makeExercise, moveExercise, sendJson } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'
import { planner, writePlan } from './plan_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', area), unit('06709', null)])
})

const area = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [107.9, 21.5],
      [108, 21.5],
      [108, 21.6],
      [107.9, 21.6],
      [107.9, 21.5],
    ],
  ],
}
const lines = [
  { section: 'beforehand', name_vi: 'Rà soát', beforehand: 'recognise', due_hours: -6 },
  { section: 'tasks', name_vi: 'Gọi tàu', phase: 'before', due_hours: 4 },
  { section: 'evacuation', name_vi: 'Trà Cổ', people: 210 },
]
const progress = async (query = '', asking = world.as(planner)) =>
  (await asking.json<{ units: UnitProgress[] }>(`/api/progress${query}`)).units
const activate = async (plan: string, asking = world.as(planner)) => {
  const decided = { decided_by: 'Chủ tịch UBND' }
  const answer = await sendJson(asking, 'POST', `/api/plans/${plan}/activations`, decided)
  if (answer.status !== 201) throw new Error(await answer.text())
  return (await answer.json()).id as string
}
const inAction = async (own: object = {}, of: readonly object[] = lines) => {
  const plan = await writePlan(world, of, own)
  await editor(world, planner).change('plans', plan, {
    ...{ state: 'approved', approved_by: 'Chủ tịch UBND', valid_from: '2026-01-01' },
  })
  return { plan, activation: await activate(plan) }
}
const tasksOf = async (activation: string) => {
  const address = `/api/collections/tasks/items?activation_id=${activation}&sortby=name_vi`
  const { features } = await world
    .as(planner)
    .json<{ features: { id: string; properties: Omit<Task, 'id'> }[] }>(address)
  return features.map(({ id, properties }) => ({ ...properties, id }))
}
const report = (task: string, own: object) => editor(world, planner).change('tasks', task, own)

describe('the progress of plans in action', () => {
  it('is of units that have one, and of no other', async () => {
    expect(await progress()).toEqual([])
    const { plan, activation } = await inAction()
    const [one, ...others] = await progress()
    expect(others).toEqual([])
    expect(one).toMatchObject({
      ...{ unit_code: '06712', late: 1, marking: 'noi_bo' },
      states: { waiting: 3, doing: 0, done: 0, dropped: 0 },
      evacuated: { done: 0, planned: 210, unsaid: 1 },
      plans: [{ activation_id: activation, plan_id: plan, hazard: 'storm', level: 3, late: 1 }],
    })
    const [longitude = 0, latitude = 0] = one?.position ?? []
    expect([longitude > 107.9 && longitude < 108, latitude > 21.5 && latitude < 21.6]).toEqual([
      ...[true, true],
    ])
  })

  it('is the sum of the tasks that the list gives', async () => {
    const { activation } = await inAction()
    const [vessels, review, people] = await tasksOf(activation)
    await report(vessels?.id ?? '', { state: 'dropped' })
    await report(review?.id ?? '', { state: 'done' })
    await report(people?.id ?? '', { state: 'doing', done_people: 95 })
    const [one] = await progress()
    expect(one).toMatchObject({ ...sumTasks(await tasksOf(activation), new Date()) })
    expect(one).toMatchObject({ late: 0, evacuated: { done: 95, planned: 210, unsaid: 0 } })
    if (one === undefined) throw new Error('The plan is not in action.')
    expect([tasksDone(one), progressState(one)]).toEqual([{ done: 1, of: 2 }, 'on_time'])
  })

  it('of a plan that has no task is unknown, and not done', async () => {
    await inAction({}, [{ section: 'forces', name_vi: 'Dân quân', people: 40 }])
    const [one] = await progress()
    if (one === undefined) throw new Error('The plan is not in action.')
    expect([tasksDone(one), progressState(one)]).toEqual([{ done: 0, of: 0 }, 'unknown'])
  })

  it('of two plans of a unit is told of each, and of both together', async () => {
    await inAction()
    await inAction({ hazard: 'flood', level: 2 })
    const [one] = await progress()
    expect(one?.plans.map(({ hazard, states }) => [hazard, states.waiting])).toEqual([
      ['flood', 3],
      ['storm', 3],
    ])
    expect(one).toMatchObject({ states: { waiting: 6 }, evacuated: { planned: 420 } })
  })

  it('is of a moment: before it began, when it had, after it ended', async () => {
    // What is activated begins with the minute.
    const before = new Date(Date.now() - 60_000).toISOString()
    const { activation } = await inAction()
    expect(await progress(`?datetime=../${before}`)).toEqual([])
    expect(await progress()).toHaveLength(1)
    const end = `${new Date(Date.now() + 120_000).toISOString().slice(0, 16)}Z`
    await editor(world, planner).change('activations', activation, { valid_to: end })
    expect(await progress(`?datetime=../${end}`)).toEqual([])
  })

  it('says at a moment what was known then', async () => {
    const before = new Date().toISOString()
    const { activation } = await inAction()
    const begun = new Date().toISOString()
    const [vessels] = await tasksOf(activation)
    await report(vessels?.id ?? '', { state: 'done' })
    expect(await progress(`?known_at=${before}`)).toEqual([])
    expect((await progress(`?known_at=${begun}`))[0]?.states).toMatchObject({ done: 0 })
    expect((await progress())[0]?.states).toMatchObject({ done: 1 })
  })

  it('in an exercise is that of the exercise, and marked as one', async () => {
    const plan = await writePlan(world, lines)
    await editor(world, planner).change('plans', plan, {
      ...{ state: 'approved', approved_by: 'Chủ tịch UBND', valid_from: '2026-01-01' },
    })
    const exercise = await makeExercise(world)
    await moveExercise(world, exercise.id, 'running')
    const there = inExercise(world.as({ ...planner, role: 'administrator' }), exercise.id)
    await activate(plan, there)
    expect(await progress('', there)).toMatchObject([{ unit_code: '06712', late: 1 }])
    expect(await there.json('/api/progress')).toHaveProperty('exercise')
    expect(await progress()).toEqual([])
  })

  it('is asked for by no other word', async () => {
    expect((await world.as(planner).fetch('/api/progress?unit=06712')).status).toBe(400)
  })
})
