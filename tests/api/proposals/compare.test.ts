import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ComparedTracks } from '../../../api/proposals/select_comparison.ts'
import { boxPolygon } from '../../../geo/measures/box_polygon.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { planner, writePlan } from '../plans/plan_world.ts'
import { entered, positions, proposalsOf } from './proposal_world.ts'

let world: World
let bulletin = ''
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
const square = (west: number, south: number) => boxPolygon([west, south, west + 0.1, south + 0.1])
beforeEach(async () => {
  await world.clear()
  await world.write('units', [
    unit('06712', square(107.9, 21.5), { population: 46_588 }),
    unit('06709', null, { population: 29_189 }),
    unit('00001', square(105.8, 9), { population: 5_000 }),
  ])
  const plan = await writePlan(world, [{ section: 'forces', name_vi: 'Dân quân', people: 40 }])
  await editor(world, planner).change('plans', plan, {
    ...{ state: 'approved', approved_by: 'Chủ tịch UBND', valid_from: '2026-01-01' },
  })
  bulletin = await entered(world)
})

const compare = async (a: object, b: object, query = '', user = planner) => {
  const answer = await world.as(user).fetch(`/api/proposals/compare${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ a, b }),
  })
  const said: ComparedTracks & { parameter?: string } = await answer.json()
  return { status: answer.status, said }
}

describe('two tracks side by side', () => {
  it('say of a bulletin what the proposals say of it', async () => {
    const { status, said } = await compare({ bulletin }, { bulletin })
    expect(status).toBe(200)
    const [{ proposals } = { proposals: [] }] = await proposalsOf(world)
    const [proposal] = proposals
    expect(said.units.map(({ unit_code }) => unit_code)).toEqual(['06712'])
    for (const side of [said.units[0]?.a, said.units[0]?.b]) {
      expect(side).toEqual({
        ...{ level: proposal?.level, level_basis: proposal?.level_basis },
        ...{ or_more: proposal?.or_more, plans: proposal?.plans },
        ground: proposal?.grounds[0],
      })
    }
    expect(said.total.a).toEqual({
      ...{ units: 1, level_6: 1, level_10: 0, people: { sum: 46_588, unknown: 0 } },
    })
  })

  it('show what a supposed shift would change, and keep none of it', async () => {
    const shift = { bearing: 180, kilometres: 900 }
    const { said } = await compare({ bulletin }, { bulletin, shift })
    expect(said.units.map(({ unit_code, a, b }) => [unit_code, a !== null, b !== null])).toEqual(
      [
        ['00001', false, false],
        ['06712', true, false],
      ].filter(([, a, b]) => a || b),
    )
    expect(said.b.bulletin.track[0]?.position[1]).toBeLessThan(12)
    expect(said.b).toMatchObject({ shift: { ...shift, hours: 0 } })
    const { features } = await world
      .as(planner)
      .json<{ features: object[] }>('/api/collections/storm_positions/items')
    expect(features).toHaveLength(3)
  })

  it('may be of two bulletins, of which the newer has ended the older', async () => {
    const newer = await entered(world, {}, { track: positions(6) })
    const { said } = await compare({ bulletin }, { bulletin: newer })
    const [one] = said.units
    const from = (moment: unknown) => Date.parse(String(moment)) / 3_600_000
    const later = from(one?.b?.ground.level_6_from) - from(one?.a?.ground.level_6_from)
    expect(later).toBeCloseTo(6, 1)
  })

  it.each([
    ['a bulletin that is not there', { bulletin: 'none' }, 404, undefined],
    ['none', {}, 400, 'b'],
    ['a shift beyond all measure', { shift: { kilometres: 5_000 } }, 400, 'b'],
    ['a shift in another word', { shift: { miles: 5 } }, 400, 'b'],
  ])('are refused with %s', async (_, b, status, parameter) => {
    const asked = 'shift' in b ? { bulletin, ...b } : b
    const answer = await compare({ bulletin }, asked)
    expect([answer.status, answer.said.parameter]).toEqual([status, parameter])
  })

  it('are asked by whoever may read, of what was known at a moment', async () => {
    const reads = { ...planner, name: 'doc', role: 'viewer', readsOnly: true } as const
    expect((await compare({ bulletin }, { bulletin }, '', reads)).status).toBe(200)
    const before = '?known_at=2026-01-01'
    expect((await compare({ bulletin }, { bulletin }, before)).status).toBe(404)
  })

  it('tell nothing of a bulletin that one may not see', async () => {
    const seen = await entered(world, { marking: 'cong_khai', storm: 'Bão số 12' })
    const hidden = await entered(world, { marking: 'noi_bo', storm: 'Bão số 13' })
    const reader = { ...planner, name: 'khach', clearance: 0 }
    const answer = await compare({ bulletin: seen }, { bulletin: hidden }, '', reader)
    const none = await compare({ bulletin: seen }, { bulletin: 'none' }, '', reader)
    expect([answer.status, none.status]).toEqual([404, 404])
    expect((await compare({ bulletin: seen }, { bulletin: seen }, '', reader)).status).toBe(200)
  })
})
