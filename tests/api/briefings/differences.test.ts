import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Differences } from '../../../geo/briefing/differences/differences.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'
import { shelterRows } from '../evacuation/evacuation_world.ts'
import { planner, sealing, view } from './seal_world.ts'

let world: World
let briefing = ''
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null)])
  await world.write('shelters', houses(['a', 'b', 'c']))
  briefing = await sealing(world).briefing()
  await sealing(world).scene(briefing)
})

const houses = (ids: readonly string[], own: object = {}) =>
  shelterRows(
    ids.map((id, at) => ({ id, at: [107.9 + at / 100, 21.5], unit_code: '06712', ...own })),
  )
const asked = (query: Record<string, string>, user = planner) =>
  world.as(user).fetch(`/api/briefings/${briefing}/differences?${new URLSearchParams(query)}`)
const differences = async (query: Record<string, string>, user = planner) =>
  (await (await asked(query, user)).json()) as Differences

describe('since the last meeting', () => {
  it('names what came, went and changed in what the briefing shows, between two seals and until now', async () => {
    const { seal } = sealing(world)
    const at = async () => String((await seal(briefing)).properties.sealed_known_at)
    const first = await at()
    const { change, remove } = editor(world, commander)
    await change('shelters', 'a', { capacity_people: 7, confidence: 'likely' })
    await remove('shelters', 'b')
    await world.write('shelters', houses(['d']))
    // Said again by another source, and nothing else.
    await change('shelters', 'c', { source: 'khác', confidence: 'likely' })
    // Of a layer that no scene shows.
    await world.write('units', [unit('06709', null)])
    const second = await at()
    const found = await differences({ from: first, to: second })
    expect(found.too_many).toEqual([])
    expect(found.layers).toEqual([
      {
        layer: 'shelters',
        came: [expect.objectContaining({ id: 'd', at: [107.9, 21.5] })],
        went: [expect.objectContaining({ id: 'b' })],
        changed: [
          expect.objectContaining({
            id: 'a',
            properties: [{ name: 'capacity_people', before: 100, after: 7 }],
          }),
        ],
      },
    ])
    expect((await differences({ from: first })).layers).toEqual(found.layers)
    expect((await differences({ from: second })).layers).toEqual([])
  })

  it('looks only as far as the filters of the scenes reach', async () => {
    const filtered = await sealing(world).briefing()
    await sealing(world).scene(filtered, {
      view: { ...view, filters: { shelters: 'state=closed' } },
    })
    briefing = filtered
    const from = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await world.write('shelters', houses(['d']))
    expect((await differences({ from })).layers).toEqual([])
    await editor(world, commander).change('shelters', 'a', { state: 'closed' })
    expect((await differences({ from })).layers).toMatchObject([{ came: [{ id: 'a' }], went: [] }])
  })

  it('tells nobody of what they may not see, and refuses what is no moment', async () => {
    const from = new Date().toISOString()
    await world.write('shelters', houses(['hidden'], { marking: 'noi_bo', unit_code: '06709' }))
    expect((await differences({ from })).layers).toEqual([])
    expect((await differences({ from }, commander)).layers).toMatchObject([
      { came: [{ id: 'hidden' }] },
    ])
    expect((await asked({ from }, { ...planner, units: ['06709'] })).status).toBe(404)
    expect((await asked({ from: 'hôm qua' })).status).toBe(400)
    expect((await asked({ from: '2026-01-02', to: '2026-01-01' })).status).toBe(400)
    expect((await asked({})).status).toBe(400)
  })
})
