import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { inExercise, makeExercise } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'
import {
  decide,
  enter,
  entered,
  hoursFromNow,
  positions,
  ward,
} from '../proposals/proposal_world.ts'
import { duty, keeperOf, neighbour, watching } from './watch_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', ward), unit('06709', ward)])
})

const asked = {
  ...{ kind: 'proposal', units: 'all', hazards: 'all', least_level: 3, also_unknown: false },
}
const stated = (level: number) => ({ stated_level: level, stated_for: 'ven biển' })
const track = { track: positions() }

const mine = (user: User = duty) => watching(world.as(user))
const lookOnce = async () => {
  const keeper = keeperOf(world)
  await keeper.look()
  await keeper.close()
}
const alertsOf = async (query = '', user: User = duty) => {
  await lookOnce()
  return (await mine(user).alerts(query)).alerts
}
const acknowledgeAll = async () => {
  for (const { id } of await alertsOf('?open=true')) await mine().acknowledge(id)
}

it('is read back in words, and rings once when a bulletin makes a proposal', async () => {
  const { status, said } = await mine().make({ ...asked, hazards: ['storm', 'flood'] })
  expect([status, said.says]).toEqual([
    201,
    {
      vi: 'Báo khi có đề xuất ứng phó bão hoặc lũ cấp 3 trở lên cho đơn vị của tôi mà chưa ai quyết định.',
      en: 'Tell me when a response to storm or flood of level 3 or more is proposed for my units and nobody has decided.',
    },
  ])
  await entered(world, stated(3))
  expect(await alertsOf()).toMatchObject([
    {
      subject: { collection: 'units', id: '06712', name_vi: 'Phường 06712' },
      facts: { kind: 'proposal', hazard: 'storm', level: 3, level_basis: 'stated' },
      says: {
        vi: 'Đề xuất ứng phó chưa ai quyết định: Bão, cấp 3 (nêu trong bản tin).',
        en: 'A response is proposed and nobody has decided: Storm, level 3 (stated in the bulletin).',
      },
    },
  ])
  // The next bulletin of the same says nothing new, and nobody has acknowledged the first.
  await entered(world, { ...stated(4), issued_at: hoursFromNow(-1) })
  expect(await alertsOf()).toHaveLength(1)
  expect(await mine().replay(said.id)).toMatchObject([{ id: '06712', collection: 'units' }])
})

it('ends when a post decides, and rings again where the next bulletin goes beyond that', async () => {
  const { said } = await mine().make(asked)
  await entered(world, stated(3))
  await acknowledgeAll()
  expect((await mine().one(said.id)).true_of).toBe(1)
  await decide(world)
  expect(await mine().one(said.id)).toMatchObject({ true_of: 0, state: 'not_true' })
  expect(await alertsOf('?open=true')).toEqual([])
  await entered(world, { ...stated(4), issued_at: hoursFromNow(-1) })
  expect(await alertsOf('?open=true')).toMatchObject([{ facts: { level: 4 } }])
  const replayed = await mine().replay(said.id)
  const raised = (await mine().alerts()).alerts.map(({ at }) => at)
  expect(replayed.map(({ at }) => Date.parse(at))).toEqual(raised.reverse().map(Date.parse))
})

it('ends with the bulletin that was the last of its storm', async () => {
  const { said } = await mine().make(asked)
  await entered(world, stated(3))
  expect(await mine().one(said.id)).toMatchObject({ state: 'true' })
  await entered(world, { kind: 'last', issued_at: hoursFromNow(-1) })
  expect(await mine().one(said.id)).toMatchObject({ state: 'not_true', true_of: 0 })
})

it('rings for each hazard of a unit by itself: a flood is no part of the storm', async () => {
  await world.write('gauges', [
    {
      ...{ id: 'ka_long', name_vi: 'Ka Long', name_en: 'Ka Long', unit_code: '06712' },
      ...{ kind: 'water_level', quantity: 'water_level', state: 'existing', flood_region: 3 },
      ...{ measure_unit: 'metre', alarm_1: 2, alarm_2: 3, alarm_3: 4 },
      ...{ source: 'a test', confidence: 'likely', owning_unit: '06712' },
    },
  ])
  await mine().make(asked)
  await entered(world, stated(3))
  expect(await alertsOf()).toHaveLength(1)
  await world.write('gauge_readings', [
    {
      ...{ id: 'high', name_vi: 'Đo', name_en: 'Reading', unit_code: '06712', gauge_id: 'ka_long' },
      ...{ value: 4.2, measure_unit: 'metre', measured_at: hoursFromNow(-0.1) },
      ...{ source: 'a test', confidence: 'likely', owning_unit: '06712' },
    },
  ])
  expect((await alertsOf()).map(({ facts }) => facts)).toMatchObject([
    ...[{ hazard: 'flood', level: 3, or_more: true }, { hazard: 'storm' }],
  ])
})

it('of an unknown level rings only where that is asked, and is else counted as unknown', async () => {
  const certain = (await mine().make({ ...asked, least_level: 5 })).said.id
  await mine().make({ ...asked, least_level: 5, also_unknown: true })
  const strong = positions().map((position) => ({ ...position, wind_level: 15, gust_level: 16 }))
  await entered(world, {}, { track: strong })
  // Wind beyond what the decision's lines say is of level 4 or more.
  expect(await alertsOf()).toMatchObject([{ facts: { level: 4, or_more: true } }])
  expect(await mine().one(certain)).toMatchObject({ state: 'unknown', unknown_of: 1, true_of: 0 })
})

it('is of one’s own units alone, whatever others are told', async () => {
  await mine().make(asked)
  await mine(neighbour).make(asked)
  await mine(neighbour).make({ ...asked, units: ['06712'] }, 'Bên cạnh')
  await entered(world, stated(3))
  expect((await alertsOf()).map(({ subject }) => subject.id)).toEqual(['06712'])
  const theirs = await alertsOf('', neighbour)
  expect(theirs.map(({ subject }) => subject.id)).toEqual(['06712', '06709'])
})

it('is not told by a bulletin that one may not see', async () => {
  await mine(neighbour).make(asked)
  const hidden = { ...stated(3), marking: 'noi_bo', owning_unit: '06712' }
  expect((await enter(world, hidden, track)).status).toBe(201)
  expect(await alertsOf('', neighbour)).toEqual([])
})

it('is of its lane alone', async () => {
  const { id } = await makeExercise(world)
  const there = watching(inExercise(world.as(duty), id))
  await there.make(asked)
  await entered(world, stated(3))
  await lookOnce()
  expect((await there.alerts()).alerts).toEqual([])
})

it.each([
  ['of a level there is not', { least_level: 6 }, 400, 'question'],
  ['of half a level', { least_level: 2.5 }, 400, 'question'],
  ['of a hazard that nothing proposes', { hazards: ['frost'] }, 400, 'question'],
  ['of no hazard', { hazards: [] }, 400, 'question'],
  ['of a unit that is gone', { units: ['06711'] }, 422, 'units'],
  ['without saying of unknown levels', { also_unknown: undefined }, 400, 'question'],
] as const)('%s is refused, and says what to mend', async (_, own, status, parameter) => {
  const answer = await mine().make({ ...asked, ...own })
  expect([answer.status, answer.said.parameter]).toEqual([status, parameter])
})
