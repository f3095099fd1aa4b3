import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lane } from '../../../api/lanes/lane.ts'
import { openPlayer } from '../../../api/lanes/player.ts'
import { readScripts } from '../../../seeds/exercises.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { listenTo } from '../../support/event_reader.ts'
import { everythingIn, inExercise, moveExercise, sendJson } from '../../support/exercises.ts'

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

describe('the storm exercise that ships with the product', () => {
  it('plays from start to end, and leaves the live lane byte for byte as it was', async () => {
    const before = await everythingIn(world, 'live')
    const { id, state } = await make()
    expect(state).toBe('made')
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
    expect(evacuated?.properties).toMatchObject({ houses: 175, state: 'closed', lane: id })
    for (const { properties } of features) {
      expect(properties.text).toMatch(/^\[Giờ kịch bản .*\] .*\((Số liệu thật: |Giả định )/)
    }
    const statuses = await items(id, 'crossing_statuses')
    const halted = statuses.features.filter(({ properties }) => properties.lane === id)
    expect(halted.some(({ properties }) => String(properties.note_vi).includes('cầu phao'))).toBe(
      true,
    )
    expect((await moveExercise(world, id, 'ended')).status).toBe(200)
    expect(await everythingIn(world, 'live')).toEqual(before)
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
