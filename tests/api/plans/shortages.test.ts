import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PlanShortages } from '../../../geo/plans/plan_shortages.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { forgetReports, minutesAgo, readinessOf } from '../readiness/readiness_world.ts'
import { planner, writeLine, writePlan } from './plan_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const place = (lon: number) => ({ type: 'Point' as const, coordinates: [lon, 21.5] })
let plan = ''
let own = ''
beforeEach(async () => {
  await world.clear()
  await forgetReports(world)
  await world.write('units', [
    ...[unit('06712', place(108)), unit('06709', place(108.1)), unit('06733', place(108.3))],
    unit('06736', null),
  ])
  own = await need('06712', 100)
  await report(own, 40)
  plan = await writePlan(world, [
    { section: 'means', name_vi: 'Áo phao', need_id: own, quantity: 100, ...pieces },
    { section: 'forces', name_vi: 'Dân quân', people: 40 },
  ])
})

const pieces = { measure_unit_vi: 'chiếc', measure_unit_en: 'pieces' }
const need = (unit_code: string, quantity: number, more: object = {}) =>
  readinessOf(world).need({ unit_code, owning_unit: unit_code, quantity, ...more }, planner)
async function report(need_id: string, have: number, more: object = {}) {
  const { status, text } = await readinessOf(world).report(need_id, have, more, planner)
  if (status !== 201) throw new Error(text)
}
const shortages = (query = '', user = planner) =>
  world.as(user).json<PlanShortages>(`/api/plans/${plan}/shortages${query}`)
const jackets = async (query = '', user = planner) => (await shortages(query, user)).lines.at(-1)
const offered = async (query = '', user = planner) =>
  (await jackets(query, user))?.lenders.map((one) => [one.unit_code, one.surplus, one.lends])

describe('what a plan is short of', () => {
  it('is said of each line, by pillar and of the unit; and what nobody reports is not none', async () => {
    const { lines, pillars, total, unit: of } = await shortages()
    expect(
      lines.map(({ pillar, need: asked, there_is, missing }) => [pillar, asked, there_is, missing]),
    ).toEqual([
      ['forces', 40, null, null],
      ['means', 100, 40, 60],
    ])
    expect(lines[1]).toMatchObject({ lenders: [], lent: 0, still_missing: 60, is_old: false })
    expect(lines[1]?.counted_at).not.toBeNull()
    expect(of).toMatchObject({ unit_code: '06712', position: [108, 21.5] })
    expect(pillars.map(({ pillar, short, unknown }) => [pillar, short, unknown])).toEqual([
      ['command', 0, 0],
      ['forces', 0, 1],
      ['means', 1, 0],
      ['logistics', 0, 0],
    ])
    expect(total).toMatchObject({ lines: 2, enough: 0, short: 1, unknown: 1, coverable: 0 })
  })

  it('is offered by who has more of it than they need, the nearest first', async () => {
    await report(await need('06733', 20), 50)
    await report(await need('06709', 20, { name_vi: 'áo  phao' }), 60)
    // Of nobody knows how many, too few, another thing, another measure, and in no place.
    await need('06709', 5, { name_vi: 'Áo phao' })
    await report(await need('06709', 5, { name_vi: 'Ao phao' }), 50)
    await report(await need('06709', 5, { measure_unit_vi: 'thùng', measure_unit_en: 'boxes' }), 9)
    await report(await need('06709', 80), 80)
    await report(await need('06736', 1), 3)
    expect(await offered()).toEqual([
      ['06709', 40, 40],
      ['06733', 30, 20],
      ['06736', 2, 0],
    ])
    const { lending_units, total } = await shortages()
    expect(total).toMatchObject({ short: 1, coverable: 1 })
    expect(
      lending_units.map(({ unit_code, metres }) => [unit_code, Math.round((metres ?? 0) / 100)]),
    ).toEqual([
      ['06709', 104],
      ['06733', 311],
    ])
    expect((await jackets())?.lenders.at(-1)?.metres).toBeNull()
  })

  it('is not offered where a plan of theirs in force needs it, nor where it cannot be used', async () => {
    const theirs = await need('06709', 20)
    await report(theirs, 60)
    const lines = [{ section: 'means', name_vi: 'Áo', need_id: theirs, quantity: 50, ...pieces }]
    const other = await writePlan(world, lines, { unit_code: '06709', owning_unit: '06709' })
    expect(await offered()).toEqual([['06709', 40, 40]])
    const approved = { state: 'approved', approved_by: 'Chủ tịch', valid_from: '2026-01-01' }
    const approving = await editor(world, planner).change('plans', other, approved)
    expect(approving.status, approving.text).toBe(200)
    expect(await offered()).toEqual([['06709', 10, 10]])
    await report(theirs, 60, { condition: 'unusable' })
    expect(await offered()).toEqual([])
  })

  it('says where a count is past its time, there and here', async () => {
    const late = { counted_at: minutesAgo(50 * 60) }
    await report(await need('06709', 20), 60, late)
    expect((await jackets())?.lenders[0]).toMatchObject({ is_old: true, lends: 40 })
    expect(await jackets()).toMatchObject({ is_old: false })
    const twoDaysOn = new Date(Date.now() + 48 * 3_600_000).toISOString()
    const then = await jackets(`?datetime=${encodeURIComponent(twoDaysOn)}`)
    expect(then).toMatchObject({ is_old: true, missing: 60 })
  })

  it('is told of a moment, and by what was known then', async () => {
    const before = new Date().toISOString()
    await report(await need('06709', 20), 60)
    expect(await offered()).toEqual([['06709', 40, 40]])
    expect(await offered(`?known_at=${encodeURIComponent(before)}`)).toEqual([])
    const answer = await world.as(planner).fetch(`/api/plans/${plan}/shortages?datetime=x`)
    expect(answer.status).toBe(400)
    expect((await world.as(planner).fetch('/api/plans/none/shortages')).status).toBe(404)
  })

  it('offers nothing of what its reader may not see, and shares one item over all lines', async () => {
    await report(await need('06709', 20, { marking: 'noi_bo' }), 60)
    await report(await need('06733', 20, { marking: 'noi_bo' }), 30)
    const ward = { ...planner, units: ['06712', '06733'] }
    expect(await offered('', ward)).toEqual([['06733', 10, 10]])
    await writeLine(world, plan, {
      ...{ section: 'supplies', name_vi: 'Áo phao cho trẻ', need_id: own, quantity: 30 },
      ...pieces,
    })
    const { lines } = await shortages()
    expect(lines.map(({ there_is, missing, lent }) => [there_is, missing, lent])).toEqual([
      [null, null, 0],
      [40, 60, 50],
      [0, 30, 0],
    ])
  })
})
