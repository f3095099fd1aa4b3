import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { planner, writePlan } from './plan_world.ts'

let world: World
let plan = ''
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null)])
  plan = await writePlan(world, [
    { section: 'forces', name_vi: 'Dân quân', people: 40 },
    { section: 'beforehand', name_vi: 'Rà soát', beforehand: 'recognise', due_hours: -6 },
    { section: 'tasks', name_vi: 'Gọi tàu', phase: 'before', due_hours: 4, post: 'Biên phòng' },
    { section: 'evacuation', name_vi: 'Trà Cổ', people: 210, locality: 'Trà Cổ' },
  ])
})

interface Task {
  readonly id: string
  readonly properties: Record<string, unknown>
}
const activate = async (body: object = { decided_by: 'Chủ tịch UBND' }, user = planner) => {
  const answer = await world.as(user).fetch(`/api/plans/${plan}/activations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, said: await answer.json() }
}
const approve = (term: object = { valid_from: '2026-01-01' }) =>
  editor(world, planner).change('plans', plan, {
    ...{ state: 'approved', approved_by: 'Chủ tịch UBND', ...term },
  })
const tasks = async (query = '') =>
  (
    await world
      .as(planner)
      .json<{ features: Task[] }>(`/api/collections/tasks/items?sortby=name_vi${query}`)
  ).features
const hoursFromNow = (moment: unknown) => (Date.parse(String(moment)) - Date.now()) / 3_600_000

describe('a plan that is put into action', () => {
  it('makes a task of each line that is to be done, due by its hour', async () => {
    await approve()
    const { status, said } = await activate({ decided_by: 'Chủ tịch UBND', reason: 'Bão số 11' })
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({ plan_id: plan, unit_code: '06712', valid_to: null })
    const made = await tasks()
    expect(
      made.map(({ properties: { name_vi, kind, state, late } }) => [name_vi, kind, state, late]),
    ).toEqual([
      ['Gọi tàu', 'deed', 'waiting', false],
      ['Rà soát', 'deed', 'waiting', true],
      ['Trà Cổ', 'evacuate', 'waiting', false],
    ])
    const [vessels, review, people] = made.map(({ properties }) => properties)
    expect(hoursFromNow(vessels?.due_at)).toBeCloseTo(4, 1)
    expect(hoursFromNow(review?.due_at)).toBeCloseTo(-6, 1)
    expect(vessels).toMatchObject({ post: 'Biên phòng', phase: 'before' })
    expect(people).toMatchObject({ planned_people: 210, done_people: null, due_at: null })
  })

  it.each([
    ['while it is a draft', false, { decided_by: 'Chủ tịch' }, [422, 'plan_id']],
    ['by nobody', true, {}, [400, 'decided_by']],
  ] as const)('is refused %s, and leaves nothing behind', async (_, isApproved, body, expected) => {
    if (isApproved) await approve()
    const { status, said } = await activate(body)
    expect([status, said.parameter]).toEqual(expected)
    expect(await tasks()).toEqual([])
  })

  it.each([
    [
      'is over',
      { valid_from: '2025-01-01', valid_to: '2026-01-01' },
      /no longer in force: copy it/,
    ],
    ['has not begun', { valid_from: '2199-01-01' }, /not in force yet: copy it/],
  ] as const)('is refused while its term %s, and leaves nothing behind', async (_, term, why) => {
    expect((await approve(term)).status).toBe(200)
    const { status, said } = await activate()
    expect([status, said.parameter]).toEqual([422, 'plan_id'])
    expect(said.detail).toMatch(why)
    expect(await tasks()).toEqual([])
  })

  it('runs once at a time, and again once it has ended', async () => {
    await approve()
    const first = await activate()
    expect((await activate()).status).toBe(422)
    const at = new Date(Date.now() + 60_000).toISOString()
    const ended = `${at.slice(0, 16)}Z`
    const changed = await editor(world, planner).change('activations', first.said.id, {
      valid_to: ended,
    })
    expect(changed.status).toBe(200)
    const decided = await editor(world, planner).change('activations', first.said.id, {
      decided_by: 'Người khác',
    })
    expect(decided.status).toBe(422)
  })

  it('is not put into action by who may not write there', async () => {
    await approve()
    expect((await activate(undefined, { ...planner, role: 'reporter' })).status).toBe(403)
    expect((await activate(undefined, { ...planner, units: ['06709'] })).status).toBe(422)
  })
})

describe('a task', () => {
  const reporter = { ...planner, name: 'khu_truong', role: 'reporter', units: ['06712'] } as const

  it('is done by who reports, counts people as they come, and is late no more', async () => {
    await approve()
    await activate()
    const [, review, people] = await tasks()
    const { change } = editor(world, reporter)
    expect(
      (await change('tasks', people?.id ?? '', { state: 'doing', done_people: 95 })).status,
    ).toBe(200)
    expect((await change('tasks', review?.id ?? '', { state: 'done' })).status).toBe(200)
    const now = await tasks()
    expect(now[2]?.properties).toMatchObject({
      done_people: 95,
      planned_people: 210,
      state: 'doing',
    })
    expect(now[1]?.properties).toMatchObject({ state: 'done', late: false })
    const late = await tasks('&late=true')
    expect(late).toEqual([])
  })

  it('is reported by a press of a button: the server says by whom and when', async () => {
    await approve()
    await activate()
    const [vessels] = await tasks()
    const address = `/api/collections/tasks/items/${vessels?.id}`
    const asking = world.as(reporter)
    const tag = (await asking.fetch(address)).headers.get('etag') ?? ''
    const answer = await asking.fetch(address, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': tag },
      body: JSON.stringify({ type: 'Feature', properties: { state: 'done' } }),
    })
    expect(answer.status).toBe(200)
    const [{ properties } = { properties: {} }] = await tasks()
    expect(properties).toMatchObject({ state: 'done', source: 'Văn phòng Ban chỉ huy' })
  })

  it('stays what its plan says, whoever changes it', async () => {
    await approve()
    await activate()
    const [vessels] = await tasks()
    const { change } = editor(world, reporter)
    const refused = [
      await change('tasks', vessels?.id ?? '', { planned_people: 5 }),
      await change('tasks', vessels?.id ?? '', { done_people: 5 }),
      await change('tasks', vessels?.id ?? '', { kind: 'evacuate' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422])
  })

  it('may be added on the way, while the plan is in action', async () => {
    await approve()
    const { said } = await activate()
    const own = { activation_id: said.id, name_vi: 'Cứu trợ', name_en: 'Relief' }
    const add = () =>
      editor(world, planner).post('tasks', { type: 'Feature', geometry: null, properties: own })
    expect((await add()).said.properties).toMatchObject({ state: 'waiting', unit_code: '06712' })
  })
})
