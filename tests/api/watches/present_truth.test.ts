import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { inExercise, makeExercise } from '../../support/exercises.ts'
import { incident } from '../../support/incident_rows.ts'
import { unit } from '../../support/unit_rows.ts'
import { duty, fires, neighbour, watching } from './watch_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})

const fire = (id: string, own = {}) => incident(id, { marking: 'noi_bo', ...own })
const unplaced = { geom: null }
const placed = (longitude: number) => ({
  geom: { type: 'Point' as const, coordinates: [longitude, 21.53] },
  accuracy_m: 10,
})
const area = [
  ...[
    [107.9, 21.5],
    [108, 21.5],
    [108, 21.6],
    [107.9, 21.6],
  ],
]

/** Makes a standing question, and returns how it stands whenever that is asked. */
async function standing(question: unknown, who = duty) {
  const mine = watching(world.as(who))
  const { status, said } = await mine.make(question)
  expect(status).toBe(201)
  return async () => {
    const { state, true_of, unknown_of, state_since, state_since_at_least } = await mine.one(
      said.id,
    )
    return { state, true_of, unknown_of, since: state_since, atLeast: state_since_at_least }
  }
}

it('is true from the change that made it so until the one that ended it', async () => {
  const stands = await standing(fires)
  expect(await stands()).toMatchObject({ state: 'not_true', true_of: 0, atLeast: true })
  const before = new Date().toISOString()
  await world.write('incidents', [fire('a')])
  await world.write('incidents', [fire('b')])
  const both = await stands()
  expect(both).toMatchObject({ state: 'true', true_of: 2, atLeast: false })
  expect(both.since >= before).toBe(true)
  // Though what it began with is over, it goes on of the other.
  await world.write('incidents', [fire('a', { severity: 1 })])
  expect(await stands()).toEqual({ ...both, true_of: 1 })
  await world.write('incidents', [fire('b', { severity: 1 })])
  const over = await stands()
  expect(over).toMatchObject({ state: 'not_true', true_of: 0, atLeast: false })
  expect(over.since > both.since).toBe(true)
})

it('was true for longer than it is asked, where it was when it was stated', async () => {
  await world.write('incidents', [fire('a')])
  const stands = await standing(fires)
  expect(await stands()).toMatchObject({ state: 'true', true_of: 1, atLeast: true })
})

it('says at least since when, where more has changed since than is looked through', async () => {
  const stands = await standing(fires)
  const first = await stands()
  for (let more = 0; more < 60; more += 1) {
    await world.write('incidents', [fire('small', { severity: 1 + (more % 2) })])
  }
  const then = await stands()
  expect(then).toMatchObject({ state: 'not_true', atLeast: true })
  expect(then.since > first.since).toBe(true)
})

it('is unknown of an area where something asked about has no position, until it has one', async () => {
  const stands = await standing({ ...fires, area })
  await world.write('incidents', [fire('a', unplaced)])
  expect(await stands()).toMatchObject({ state: 'unknown', unknown_of: 1 })
  await world.write('incidents', [fire('a', placed(108.05))])
  expect(await stands()).toMatchObject({ state: 'not_true', unknown_of: 0 })
  await world.write('incidents', [fire('a', placed(107.95))])
  expect(await stands()).toMatchObject({ state: 'true', true_of: 1 })
})

it('is unknown since the first that has no position, whatever comes and goes beside it', async () => {
  const stands = await standing({ ...fires, area })
  await world.write('incidents', [fire('a', unplaced)])
  const first = await stands()
  expect(first).toMatchObject({ state: 'unknown', atLeast: false })
  await world.write('incidents', [fire('b', unplaced)])
  await world.write('incidents', [fire('a', { ...unplaced, severity: 4 })])
  expect(await stands()).toEqual({ ...first, unknown_of: 2 })
  await world.write('incidents', [fire('b', placed(108.05))])
  expect(await stands()).toEqual(first)
  await world.write('incidents', [fire('a', placed(108.05))])
  expect(await stands()).toMatchObject({ state: 'not_true', atLeast: false })
})

it('is unknown of a gauge without a reading or an alarm, and of a unit without a plan', async () => {
  const gauge = {
    ...{ name_vi: 'Trạm', name_en: 'Gauge', unit_code: '06712', kind: 'water_level' },
    ...{ state: 'existing', measure_unit: 'metre', source: 'a test', confidence: 'likely' },
    owning_unit: '06712',
  }
  await world.write('gauges', [
    { ...gauge, id: 'silent', alarm_1: 2 },
    { ...gauge, id: 'unset' },
  ])
  const ofGauges = await standing({ kind: 'gauge', gauges: 'all', alarm: 1 })
  expect(await ofGauges()).toMatchObject({ state: 'unknown', unknown_of: 2 })
  const low = { kind: 'readiness', pillar: 'weakest', below: 0.6, also_unknown: false }
  const ofUnit = await standing({ ...low, units: ['06712'] })
  expect(await ofUnit()).toMatchObject({ state: 'unknown', unknown_of: 1 })
  // Of all units those are asked about that have a plan.
  const ofAll = await standing({ ...low, units: 'all' })
  expect(await ofAll()).toMatchObject({ state: 'not_true', unknown_of: 0 })
})

it('tells by no count and no moment of what one may not see', async () => {
  const seen = (user: User) =>
    Promise.all([standing(fires, user), standing({ ...fires, area }, user)])
  const [ours, theirs] = [await seen(duty), await seen(neighbour)]
  const both = (stands: typeof ours) => Promise.all(stands.map((one) => one()))
  const before = await both(theirs)
  // More changes than are looked through: they would cut it short for one who saw them.
  for (let more = 0; more < 60; more += 1) {
    await world.write('incidents', [fire('own', { ...unplaced, severity: 3 + (more % 2) })])
  }
  expect(await both(ours)).toMatchObject([{ true_of: 1 }, { state: 'unknown', unknown_of: 1 }])
  expect(await both(theirs)).toEqual(before)
})

it('is of its lane alone', async () => {
  const { id } = await makeExercise(world)
  const there = watching(inExercise(world.as(duty), id))
  const stands = await standing({ ...fires, area })
  const before = await stands()
  const watch = (await there.make({ ...fires, area })).said.id
  const drill = [
    fire('drill', { lane: id, ...placed(107.95) }),
    fire('drill_unplaced', { lane: id, ...unplaced }),
  ]
  await world.write('incidents', drill, { ...commander, lane: id })
  expect(await stands()).toEqual(before)
  expect(await there.one(watch)).toMatchObject({
    ...{ exercise: { mark: 'DIỄN TẬP / EXERCISE' }, state: 'true', true_of: 1, unknown_of: 1 },
  })
  await world.write('incidents', [fire('real', unplaced)])
  expect(await stands()).toMatchObject({ state: 'unknown', unknown_of: 1 })
  expect(await there.one(watch)).toMatchObject({ true_of: 1, unknown_of: 1 })
})

it('is told to nobody but whoever asks it', async () => {
  const { said } = await watching(world.as(duty)).make(fires)
  for (const other of [neighbour, commander]) {
    const answer = await world.as(other).fetch(`/api/watches/${said.id}`)
    expect([other.name, answer.status]).toEqual([other.name, 404])
  }
})
