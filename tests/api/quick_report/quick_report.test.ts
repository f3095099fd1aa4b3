import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Figure } from '../../../geo/report/figures_of.ts'
import type { QuickReport } from '../../../geo/report/quick_report.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { planner, writePlan } from '../plans/plan_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})

const leader = { ...planner, role: 'coordinator' } as const
const happened = (own: object, user: typeof planner = leader) =>
  editor(world, user).post('incidents', {
    ...{ type: 'Feature', geometry: null },
    properties: {
      ...{ kind: 'storm_damage', severity: 3, text: 'Tốc mái', unit_code: '06712' },
      ...{ occurred_at: new Date(Date.now() - 60_000).toISOString(), marking: 'cong_khai' },
      ...own,
    },
  })
type Answer = QuickReport & { figures: Figure[]; exercise?: object }
const read = (query = '', user: typeof planner = leader) =>
  world.as(user).json<Answer>(`/api/reports/quick/06712${query}`)
const figureOf = ({ figures }: Answer, name: string) =>
  figures.find((figure) => figure.name === name)

describe('the quick report of a unit', () => {
  it('sums what was said, tells of how many nothing was, and which rows a number is made of', async () => {
    const one = await happened({ injured: 2, houses: 5 })
    const two = await happened({ kind: 'flood', injured: 1 })
    await happened({ kind: 'landslide' })
    const report = await read()
    expect(figureOf(report, 'injured')).toEqual({
      ...{ name: 'injured', value: 3, of: null, unsaid: 1 },
      rows: expect.arrayContaining([
        { layer: 'incidents', id: one.said.id },
        { layer: 'incidents', id: two.said.id },
      ]),
    })
    expect(figureOf(report, 'houses')).toMatchObject({ value: 5, unsaid: 2 })
    // Nobody said that nobody died.
    expect(figureOf(report, 'dead')).toMatchObject({ value: null, unsaid: 3, rows: [] })
  })

  it('is silent about what is no disaster, was rejected, or lies in another unit', async () => {
    await happened({ kind: 'drugs', injured: 9 })
    await happened({ unit_code: '06709', injured: 9 })
    const { said } = await happened({ injured: 9 })
    const rejected = await editor(world, leader).change('incidents', said.id, {
      state: 'rejected',
      reason: 'tin sai',
    })
    expect(rejected.status).toBe(200)
    expect((await read()).incidents).toEqual([])
  })

  it('counts whom a plan in action brings away by its tasks, and not by incidents as well', async () => {
    const plan = await writePlan(world, [
      { section: 'evacuation', name_vi: 'Trà Cổ', people: 210 },
      { section: 'evacuation', name_vi: 'Hải Hòa', people: 140 },
    ])
    const { change } = editor(world, planner)
    const approved = { state: 'approved', approved_by: 'Chủ tịch', valid_from: '2026-01-01' }
    await change('plans', plan, approved)
    await world.as(planner).fetch(`/api/plans/${plan}/activations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ decided_by: 'Chủ tịch UBND' }),
    })
    await happened({ evacuated: 500 })
    const tasks = await world
      .as(planner)
      .json<{ features: { id: string }[] }>('/api/collections/tasks/items')
    await change('tasks', tasks.features[0]?.id ?? '', { state: 'doing', done_people: 95 })
    const report = await read()
    expect(figureOf(report, 'evacuated')).toMatchObject({ value: 95, of: 350, unsaid: 1 })
    expect(report.actions).toMatchObject([{ decided_by: 'Chủ tịch UBND' }])
  })

  it('is as it was known at a moment, whatever came later', async () => {
    const { said } = await happened({ injured: 2 })
    const then = encodeURIComponent(String(said.properties.known_at))
    await happened({ injured: 40 })
    expect(figureOf(await read(`?known_at=${then}`), 'injured')?.value).toBe(2)
    expect(figureOf(await read(), 'injured')?.value).toBe(42)
  })

  it('is marked as the highest in it, of which one sees no more than one may', async () => {
    await happened({ injured: 1 })
    const cleared = { ...leader, clearance: 20 }
    await happened({ injured: 10, marking: 'mat' }, cleared)
    const open = await read()
    expect([figureOf(open, 'injured')?.value, open.marking.code]).toEqual([1, 'cong_khai'])
    const all = await read('', cleared)
    expect([figureOf(all, 'injured')?.value, all.marking.code]).toEqual([11, 'mat'])
  })

  it('is of the day until now where no time is named, and of the time that is', async () => {
    const { from, to } = await read()
    expect(new Date(from).toISOString()).toMatch(/T17:00:00/)
    expect(Date.now() - Date.parse(String(to))).toBeLessThan(60_000)
    await happened({ injured: 1, occurred_at: '2026-09-01T10:00:00+07:00' })
    const september = await read('?datetime=2026-09-01/2026-09-02')
    expect(figureOf(september, 'injured')?.value).toBe(1)
    expect(figureOf(await read('?datetime=2026-08-01/2026-08-02'), 'injured')?.value).toBeNull()
  })

  it('is empty, and not refused, of a moment when its unit was not known yet', async () => {
    await happened({ injured: 1 })
    const before = await read('?datetime=2026-01-05/2026-01-06&known_at=2026-01-06')
    expect(before.incidents).toEqual([])
    expect(figureOf(before, 'injured')?.value).toBeNull()
  })

  it.each([
    ['a unit that is not there', '99999', '', 404],
    ['a time that ends before it begins', '06712', '?datetime=2026-02-01/2026-01-01', 400],
    ['what it does not know', '06712', '?format=docx', 400],
  ] as const)('refuses %s', async (_, code, query, status) => {
    const answer = await world.as(leader).fetch(`/api/reports/quick/${code}${query}`)
    expect(answer.status).toBe(status)
  })
})
