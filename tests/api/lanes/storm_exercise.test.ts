import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lane } from '../../../api/lanes/lane.ts'
import { keepPlay, openPlayer } from '../../../api/lanes/player.ts'
import { copiedLayers } from '../../../geo/layers/tables.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { checkPlan } from '../../../geo/plans/check_plan.ts'
import type { Plan } from '../../../geo/plans/plan.ts'
import type { PlanShortages } from '../../../geo/plans/plan_shortages.ts'
import type { PlanSums } from '../../../geo/plans/sum_plan.ts'
import { readScripts } from '../../../seeds/exercises.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { listenTo } from '../../support/event_reader.ts'
import { everythingIn, inExercise, moveExercise, sendJson } from '../../support/exercises.ts'
import { evacuationOf } from '../evacuation/evacuation_world.ts'
import { amountOf, box, exposureOf } from '../exposure/exposure_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
})
afterAll(() => world.close())

const [script] = readScripts()
if (script === undefined) throw new Error('No script is shipped.')
const { id: scriptId, events } = script

interface Items {
  readonly features: readonly {
    readonly id: string
    readonly properties: Record<string, unknown>
  }[]
}
const make = async () => {
  const body = { title_vi: 'Diễn tập bão', script: scriptId }
  return (await (await sendJson(world, 'POST', '/api/lanes', body)).json()) as Lane
}
const play = (id: string, body: object) => sendJson(world, 'PATCH', `/api/lanes/${id}`, body)
const laneOf = async (id: string) => {
  const { lanes } = await world.json<{ lanes: Lane[] }>('/api/lanes')
  return lanes.find((lane) => lane.id === id)
}
const items = (id: string, layer: string) =>
  inExercise(world, id).json<Items>(`/api/collections/${layer}/items?limit=1000`)

/** All 800 are sent to a shelter; with one of 220 places closed, the places of the others are full. */
async function allFindPlace(id: string) {
  const asked = inExercise(world, id)
  const sum = (all: readonly { readonly people: number }[]) =>
    all.reduce((people, one) => people + one.people, 0)
  const evacuation = await evacuationOf(asked, { units: ['06712'] })
  expect(sum(evacuation.origins)).toBe(800)
  expect(sum(evacuation.groups)).toBe(800)
  const elderly = evacuation.origins.reduce((all, one) => all + (one.elderly ?? 0), 0)
  expect(elderly).toBe(25)
  // Where the people of one former ward live nobody said, and so not how far they go.
  const unplaced = evacuation.origins.find(({ position }) => position === null)
  expect(unplaced?.locality).toBe('Hòa Lạc')
  for (const group of evacuation.groups) {
    expect(group.metres === null).toBe(group.origin === unplaced?.id)
  }
  const closed = evacuation.shelters.filter(({ capacity_people }) => capacity_people === 220)
  const less = { units: ['06712'], closed: closed.map((one) => one.id) }
  expect(sum((await evacuationOf(asked, less)).groups)).toBe(930 - 220)
  for (const { id: shelter } of evacuation.shelters) {
    const item = await asked.json<{ properties: Record<string, unknown> }>(
      `/api/collections/shelters/items/${shelter}`,
    )
    expect(item.properties.source).toMatch(/Giả định cho diễn tập: .*sức chứa là giả định/)
  }
}

/** Once the ford is closed, who would pass it goes by the dyke or elsewhere, and all find a place still. */
async function fordCloses(id: string) {
  const asked = inExercise(world, id)
  const evacuation = await evacuationOf(asked, { units: ['06712'] })
  const measured = evacuation.groups.filter(({ metres }) => metres !== null)
  expect(new Set(measured.map(({ by }) => by))).toEqual(new Set(['road']))
  const ford = evacuation.roads.find(({ passage }) => passage === 'ford')
  expect(measured.some(({ over }) => ford && over.includes(ford.id))).toBe(true)
  const closed = await evacuationOf(asked, { units: ['06712'], closed_roads: [ford?.id] })
  expect(sum(closed.groups.map(({ people }) => people))).toBe(800)
  expect(closed.groups.some(({ over }) => ford && over.includes(ford.id))).toBe(false)
  expect(closed.lost_ways.flatMap(({ lost }) => lost)).not.toEqual([])
  for (const road of closed.roads) {
    const item = await asked.json<{ properties: Record<string, unknown> }>(
      `/api/collections/roads/items/${road.id}`,
    )
    expect(item.properties.source).toMatch(/Giả định cho diễn tập\.$/)
  }
}

/** The whole plan stands before the first event, approved, with its real sums and its assumptions named. */
async function planStands(id: string) {
  const [found] = (await items(id, 'plans')).features
  const plan = await inExercise(world, id).json<Plan & { total: PlanSums; exercise: object }>(
    `/api/plans/${found?.id}`,
  )
  expect(plan).toMatchObject({
    ...{ unit_code: '06712', hazard: 'storm', level: 3, version: 1, state: 'approved' },
    total: {
      people: { sum: 800, unknown: 0 },
      elderly: { sum: 25, unknown: 0 },
      children: { sum: 88, unknown: 0 },
      places: { sum: 930, unknown: 0 },
    },
  })
  expect(plan.exercise).toBeDefined()
  expect(checkPlan(plan, new Date())).toEqual([])
  const planned = plan.entries.filter(({ section }) => section === 'shelters')
  expect(sum(planned.map(({ people }) => people ?? 0))).toBe(800)
  for (const { basis, source } of plan.entries) {
    expect(/giả định/i.test(source)).toBe(basis === 'assumed')
  }
}

/** Of what is made up to be short, some is with neighbours, and some with nobody. */
async function neighboursLend(id: string) {
  const [found] = (await items(id, 'plans')).features
  const shortages = await inExercise(world, id).json<PlanShortages>(
    `/api/plans/${found?.id}/shortages`,
  )
  const short = shortages.lines.filter(({ missing }) => (missing ?? 0) > 0)
  expect(short.map((line) => [line.name_vi, line.missing, line.lent, line.still_missing])).toEqual([
    ['Xuồng máy cứu hộ', 2, 2, 0],
    ['Áo phao', 120, 90, 30],
  ])
  expect(shortages.lending_units.map(({ unit_code }) => unit_code).toSorted()).toEqual([
    ...['06709', '06733', '06736'],
  ])
}

describe('the storm exercise that ships with the product', () => {
  it('plays from start to end, and leaves the live lane byte for byte as it was', async () => {
    const before = await everythingIn(world, 'live')
    const { id, state } = await make()
    expect(state).toBe('made')
    await planStands(id)
    await neighboursLend(id)
    for (let step = 1; step <= events.length; step += 1) {
      expect((await play(id, { play: 'step' })).status).toBe(200)
    }
    const [played] = await world.asOwner(
      sql`select play -> 'refused' as refused from lanes where id = ${id}`,
    )
    expect(played).toEqual({ refused: [] })
    expect(await laneOf(id)).toMatchObject({
      state: 'running',
      play: { state: 'done', next: events.length, at_seconds: 91_200 },
    })
    const { features } = await items(id, 'incidents')
    const added = events.filter((one) => one.does === 'add' && one.collection === 'incidents')
    expect(features).toHaveLength(added.length)
    const evacuated = features.find(({ properties }) => properties.evacuated === 800)
    expect(evacuated?.properties).toMatchObject({ evacuated: 800, state: 'closed', lane: id })
    // Real figures under a state that was made up.
    expect(evacuated?.properties.source).toMatch(
      /Số liệu thật: Thanh Niên.*\. Thay đổi sau đó: Giả định cho diễn tập\.$/,
    )
    for (const { properties } of features) {
      expect(properties.text).toMatch(/^\[Giờ kịch bản .*\] .*\((Số liệu thật: |Giả định )/)
    }
    const counted = (await items(id, 'counted_points')).features.map(({ properties }) => properties)
    expect(counted.find(({ count }) => count === 800)).toMatchObject({
      ...{ kind: 'people_in_weak_houses', elderly: 25, children: 88, disabled: null },
      unit_code: '06712',
    })
    const vessels = counted.filter(({ kind }) => /vessels|craft/.test(String(kind)))
    expect(vessels.reduce((sum, { count }) => sum + Number(count), 0)).toBe(635)
    for (const { source } of counted) expect(source).toMatch(/Số liệu thật: Thanh Niên/)
    const told = (await items(id, 'readiness_reports')).features
    // What was made up is of items that the exercise itself laid out, of the ward and its neighbours.
    const isShipped = (need: unknown) => /^\d{5}[.]/.test(String(need))
    const reports = told.filter(({ properties }) => isShipped(properties.need_id))
    for (const { properties } of told.filter((one) => !reports.includes(one))) {
      expect(properties.source).toMatch(/ Giả định cho diễn tập\.$/)
    }
    const had = reports.map(({ properties: { need_id, have } }) => [need_id, have])
    expect(Object.fromEntries(had)).toEqual({
      '06712.border_guard_posts': 2,
      '06712.shelter_places': 800,
      '06712.berths_fishing': 118,
      '06712.berths_transport': 200,
      '06712.berths_small_craft': 317,
    })
    for (const { properties } of reports) expect(properties.source).toMatch(/Số liệu thật: /)
    const statuses = await items(id, 'crossing_statuses')
    const halted = statuses.features.filter(({ properties }) => properties.lane === id)
    expect(halted.some(({ properties }) => String(properties.note_vi).includes('cầu phao'))).toBe(
      true,
    )
    expect((await moveExercise(world, id, 'ended')).status).toBe(200)
    expect(await everythingIn(world, 'live')).toEqual(before)

    // What is kept is still asked: the whole ward lies in this area, and all that was counted of it.
    const area = box(107.94, 21.42, 0.17, 0.15)
    const { total } = await exposureOf(inExercise(world, id), area)
    expect(amountOf(total, 'people_in_weak_houses')).toMatchObject({ inside: 800, elderly: 25 })
    expect(amountOf(total, 'aquaculture_rafts')).toMatchObject({ inside: 363, households: 129 })
    expect((await exposureOf(world, area)).total.counted).toEqual([])
    await allFindPlace(id)
    await fordCloses(id)
  }, 240_000)

  it('plays by itself, is seen by who listens there, is held and goes on', async () => {
    const { id } = await make()
    const there = await listenTo(inExercise(world, id))
    const live = await listenTo(world)
    await live.nextOf('hello')
    expect((await play(id, { play: 'playing', speed: 3600 })).status).toBe(200)
    expect(JSON.stringify((await there.nextOf('changes')).data)).toContain('Giờ kịch bản')
    expect((await play(id, { play: 'paused' })).status).toBe(200)
    const held = (await laneOf(id))?.play
    expect(held).toMatchObject({ state: 'paused', script: scriptId })
    expect(held?.next).toBeGreaterThan(0)
    await play(id, { play: 'playing', speed: 3600 })
    await there.nextOf('changes')
    await play(id, { play: 'paused' })
    expect((await laneOf(id))?.play?.next).toBeGreaterThan(held?.next ?? 0)
    await Promise.all([there.leave(), live.leave()])
  }, 120_000)

  it('goes on where it was, when the program begins anew', async () => {
    const { id } = await make()
    await play(id, { play: 'step' })
    // Another program on the same data, which finds it played.
    await play(id, { play: 'playing', speed: 1 })
    const other = openPlayer(world.door, readScripts())
    await other.step(id)
    other.close()
    expect((await laneOf(id))?.play).toMatchObject({ next: 2, state: 'playing' })
    expect((await items(id, 'incidents')).features).toHaveLength(2)
    await moveExercise(world, id, 'ended')
    expect((await play(id, { play: 'step' })).status).toBe(409)
  }, 120_000)

  it('lays out what it begins with by its first event, where the program ended before it did', async () => {
    const id = 'dien_tap_cutshort'
    const other = openPlayer(world.door, readScripts())
    // As the request for an exercise does, up to where it was ended.
    await world.door.write(commander, async (session) => {
      await session.rows(sql`select record.make_exercise(${id}, 'Diễn tập', 'Exercise', 'a post',
        ${sql.param([...copiedLayers])}::text[])`)
      await keepPlay(session, id, other.begin(scriptId))
    })
    other.close()
    expect((await items(id, 'plans')).features).toEqual([])
    await play(id, { play: 'step' })
    await planStands(id)
    expect((await items(id, 'incidents')).features).toHaveLength(1)
    // And not once more with the next.
    await play(id, { play: 'step' })
    expect((await items(id, 'plans')).features).toHaveLength(1)
  }, 120_000)

  it('passes over what the players have done already, and says so', async () => {
    const { id } = await make()
    const verifies = events.findIndex((one) => one.does === 'change')
    for (let step = 0; step < verifies; step += 1) await play(id, { play: 'step' })
    const { features } = await items(id, 'incidents')
    const storm = features.find(({ properties }) => properties.kind === 'storm_damage')
    const asked = inExercise(world, id)
    const address = `/api/collections/incidents/items/${storm?.id}`
    const tag = (await asked.fetch(address)).headers.get('etag') ?? ''
    const moved = await asked.fetch(address, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': tag },
      body: JSON.stringify({ properties: { state: 'responding' } }),
    })
    expect(moved.status).toBe(200)
    await play(id, { play: 'step' })
    const first = (await items(id, 'incidents')).features.find((one) => one.id === storm?.id)
    const { play: now } = (await laneOf(id)) ?? {}
    expect([now?.next, now?.refused]).toEqual([verifies + 1, 1])
    expect(first?.properties.state).toBe('responding')
  }, 120_000)

  it('is for those who lead exercises, and refuses a script that is none', async () => {
    const { id } = await make()
    const reporter = world.as({ ...commander, name: 'bao_tin', role: 'reporter' })
    expect((await sendJson(reporter, 'PATCH', `/api/lanes/${id}`, { play: 'step' })).status).toBe(
      403,
    )
    const body = { title_vi: 'Không có', script: 'no_such' }
    expect((await sendJson(world, 'POST', '/api/lanes', body)).status).toBe(422)
  })
})
