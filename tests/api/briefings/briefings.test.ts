import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { inExercise, makeExercise, sendJson } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})

const planner: User = {
  ...{ name: 'ke_hoach', dutyName: 'Văn phòng', role: 'planner', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const elsewhere: User = { ...planner, name: 'khac', units: ['06709'] }
const viewer: User = { ...planner, name: 'xem', role: 'viewer' }

const view = { version: 1, extent: [107.7, 21.3, 108.1, 21.7], layers: [{ id: 'units' }] }
const add = (layer: string, properties: object, user = planner) =>
  editor(world, user).post(layer, { type: 'Feature', geometry: null, properties })
async function make(own: object = {}, user = planner): Promise<string> {
  const { status, said, text } = await add('briefings', { name_vi: 'Họp', ...own }, user)
  if (status !== 201) throw new Error(text)
  return said.id
}
async function scene(briefing_id: string, name_vi: string, own: object = {}): Promise<string> {
  const { status, said, text } = await add('briefing_scenes', {
    ...{ briefing_id, name_vi, view },
    ...own,
  })
  if (status !== 201) throw new Error(text)
  return said.id
}
async function scenesOf(briefing: string, user = planner) {
  const { features } = await world
    .as(user)
    .json<{ features: { id: string; properties: Record<string, unknown> }[] }>(
      `/api/collections/briefing_scenes/items?briefing_id=${briefing}&limit=1000`,
    )
  return features
    .map(({ id, properties }) => ({ id, ...properties }) as Record<string, unknown>)
    .toSorted((one, other) => Number(one.position) - Number(other.position))
}
const namesOf = async (briefing: string, user = planner) =>
  (await scenesOf(briefing, user)).map(({ name_vi }) => name_vi)
const post = (path: string, body: object, user = planner) =>
  sendJson(world.as(user), 'POST', `/api/briefings/${path}`, body)
const order = (briefing: string, scenes: readonly string[], user = planner) =>
  post(`${briefing}/order`, { scenes }, user)

describe('a briefing', () => {
  it('needs a name, belongs to its writer’s unit, and its scenes come one after the other', async () => {
    const id = await make()
    await scene(id, 'Một')
    await scene(id, 'Hai', {
      text_vi: 'Lời',
      callouts: [{ at: [108, 21.5], text_vi: 'a', text_en: 'b' }],
    })
    const [one, two] = await scenesOf(id)
    expect(one).toMatchObject({ name_en: 'Một', position: 1, owning_unit: '06712', text_vi: null })
    expect(two).toMatchObject({
      position: 2,
      text_vi: 'Lời',
      marking: 'noi_bo',
      source: 'Văn phòng',
    })
    expect(two?.view).toMatchObject({
      ...view,
      layers: [{ id: 'units', opacity: 1 }],
      selected: null,
    })
    expect(two?.callouts).toEqual([{ at: [108, 21.5], text_vi: 'a', text_en: 'b' }])
  })

  it('refuses a scene without a view, with one that is none, and of a briefing that is not there', async () => {
    const id = await make()
    const bare = await add('briefing_scenes', { briefing_id: id, name_vi: 'Một' })
    expect([bare.status, bare.said.parameter]).toEqual([422, 'view'])
    const broken = { briefing_id: id, name_vi: 'Một', view: { ...view, extent: [1, 2, 3] } }
    expect((await add('briefing_scenes', broken)).status).toBe(422)
    const lost = await add('briefing_scenes', { briefing_id: 'nowhere', name_vi: 'Một', view })
    expect([lost.status, lost.said.parameter]).toEqual([422, 'briefing_id'])
  })

  it('changes a view by a merge patch: what is null is taken away, and texts stay', async () => {
    const id = await make()
    const filters = { units: 'q=a', facilities: 'class=school' }
    const one = await scene(id, 'Một', {
      text_vi: 'Lời',
      view: { ...view, filters, palette: 'night' },
    })
    const changed = await editor(world, planner).change('briefing_scenes', one, {
      view: { ...view, filters: { units: null }, palette: null, indicator: 'population' },
    })
    expect(changed.status, changed.text).toBe(200)
    expect(changed.said.properties).toMatchObject({
      text_vi: 'Lời',
      view: { filters: { facilities: 'class=school' }, palette: null, indicator: 'population' },
    })
    expect(changed.said.properties.view).not.toHaveProperty('filters.units')
  })

  it('takes its scenes along when it is marked anew, and when it is removed', async () => {
    const id = await make()
    const one = await scene(id, 'Một')
    const as = editor(world, planner)
    expect((await as.change('briefing_scenes', one, { marking: 'cong_khai' })).status).toBe(422)
    await as.change('briefings', id, { marking: 'cong_khai' })
    expect((await scenesOf(id))[0]?.marking).toBe('cong_khai')
    expect((await as.remove('briefings', id)).status).toBe(204)
    expect(await scenesOf(id)).toEqual([])
    expect((await as.get('briefing_scenes', one)).status).toBe(404)
  })

  it('is seen with its scenes by who may see it, and written by its own unit alone', async () => {
    const id = await make({ marking: 'noi_bo' })
    const one = await scene(id, 'Một')
    expect((await editor(world, elsewhere).get('briefings', id)).status).toBe(404)
    expect(await scenesOf(id, elsewhere)).toEqual([])
    for (const path of [`${id}/copies`, `${id}/scenes/${one}/copies`]) {
      expect((await post(path, {}, elsewhere)).status).toBe(404)
    }
    expect((await order(id, [one], elsewhere)).status).toBe(404)
    expect((await order(id, [one], viewer)).status).toBe(403)
    expect((await post(`${id}/copies`, {}, viewer)).status).toBe(403)
    expect((await post(`${id}/scenes/${one}/copies`, {}, viewer)).status).toBe(403)
    await editor(world, planner).change('briefings', id, { marking: 'cong_khai' })
    expect(await namesOf(id, elsewhere)).toEqual(['Một'])
    expect((await order(id, [one], elsewhere)).status).toBe(403)
    expect(
      (await add('briefing_scenes', { briefing_id: id, name_vi: 'x', view }, elsewhere)).status,
    ).toBe(403)
  })
})

describe('the order of scenes', () => {
  it('is changed as a whole, and closes gaps', async () => {
    const id = await make()
    const ids = [await scene(id, 'Một'), await scene(id, 'Hai'), await scene(id, 'Ba')] as const
    await editor(world, planner).remove('briefing_scenes', ids[0])
    const answer = await order(id, [ids[2], ids[1]])
    expect([answer.status, await answer.json()]).toEqual([200, { scenes: [ids[2], ids[1]] }])
    expect((await scenesOf(id)).map(({ name_vi, position }) => [name_vi, position])).toEqual([
      ['Ba', 1],
      ['Hai', 2],
    ])
  })

  it.each([
    ['one is missing', ([one]: string[]) => [one]],
    ['one is of elsewhere', ([one, two]: string[]) => [two, one, 'other']],
    ['one stands twice', ([one, two]: string[]) => [two, two, one]],
  ])('is refused whole where %s', async (_, wrong) => {
    const id = await make()
    const ids = [await scene(id, 'Một'), await scene(id, 'Hai')]
    const answer = await order(id, wrong(ids) as string[])
    expect([answer.status, (await answer.json()).parameter]).toEqual([422, 'scenes'])
    expect(await namesOf(id)).toEqual(['Một', 'Hai'])
  })
})

describe('a copy', () => {
  it('of a scene stands behind it, with all that it says', async () => {
    const id = await make()
    const one = await scene(id, 'Một', { text_vi: 'Lời', notes_vi: 'Ghi chú' })
    await scene(id, 'Hai')
    const answer = await post(`${id}/scenes/${one}/copies`, {})
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({
      properties: { position: 2, name_vi: 'Một (bản sao)', text_vi: 'Lời', notes_vi: 'Ghi chú' },
    })
    expect(await namesOf(id)).toEqual(['Một', 'Một (bản sao)', 'Hai'])
    expect((await post(`${id}/scenes/nothing/copies`, {})).status).toBe(404)
  })

  it('of a briefing has its scenes in their order, and changes nothing of it', async () => {
    const id = await make({ marking: 'cong_khai' })
    await scene(id, 'Một', { text_vi: 'Lời' })
    await scene(id, 'Hai')
    const answer = await post(`${id}/copies`, { name_vi: 'Họp sau' }, elsewhere)
    const copy = (await answer.json()) as { id: string; properties: object }
    expect(answer.status, JSON.stringify(copy)).toBe(201)
    expect(copy.properties).toMatchObject({ name_vi: 'Họp sau', owning_unit: '06709' })
    expect(await scenesOf(copy.id)).toMatchObject([
      { name_vi: 'Một', text_vi: 'Lời', position: 1, owning_unit: '06709' },
      { name_vi: 'Hai', position: 2 },
    ])
    expect(await namesOf(id)).toEqual(['Một', 'Hai'])
    expect(await namesOf((await (await post(`${id}/copies`, {})).json()).id)).toHaveLength(2)
  })
})

describe('in an exercise', () => {
  it('no briefing of the live lane is seen, and none of it in the live lane', async () => {
    const id = await make({ marking: 'cong_khai' })
    await scene(id, 'Một')
    const { id: lane } = await makeExercise(world)
    const there = inExercise(world.as(commander), lane)
    expect((await there.fetch(`/api/collections/briefings/items/${id}`)).status).toBe(404)
    expect((await sendJson(there, 'POST', `/api/briefings/${id}/copies`, {})).status).toBe(404)
    const feature = { type: 'Feature', geometry: null, properties: { name_vi: 'Diễn tập' } }
    const made = await sendJson(there, 'POST', '/api/collections/briefings/items', feature)
    const { id: drill } = (await made.json()) as { id: string }
    expect(made.status).toBe(201)
    expect((await editor(world, commander).get('briefings', drill)).status).toBe(404)
    expect((await post(`${drill}/copies`, {}, commander)).status).toBe(404)
  })
})
