import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { inExercise, makeExercise, sendJson } from '../../support/exercises.ts'
import { unit } from '../../support/unit_rows.ts'
import { shelterRows } from '../evacuation/evacuation_world.ts'
import { planner, sealing, view } from './seal_world.ts'

let world: World
let deeds: ReturnType<typeof sealing>
let briefing = ''
beforeAll(async () => {
  world = await openWorld()
  deeds = sealing(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
  await world.write('shelters', houses(['a', 'b', 'c']))
  briefing = await deeds.briefing()
  await deeds.scene(briefing, { name_vi: 'Một', text_vi: 'Lời', notes_vi: 'Ghi chú' })
})

const houses = (ids: readonly string[], own: object = {}) =>
  shelterRows(
    ids.map((id, at) => ({ id, at: [107.9 + at / 100, 21.5], unit_code: '06712', ...own })),
  )
const elsewhere: User = { ...planner, name: 'khac', units: ['06709'] }
const viewer: User = { ...planner, name: 'xem', role: 'viewer' }
const statusOf = async (user: User, address: string) => (await world.as(user).fetch(address)).status

const sealedLists = ['/collections/shelters/items', '/collections/shelters/counts?by=marking']

describe('a briefing that is sealed', () => {
  it('says who and when, by what was known, and the hash of a text that anybody can make', async () => {
    const seal = await deeds.seal(briefing)
    expect(seal.properties).toMatchObject({
      ...{ briefing_id: briefing, name_vi: 'Họp', sealed_by: planner.name },
      ...{ source: planner.dutyName, marking: 'noi_bo', owning_unit: '06712' },
      manifest: {
        scenes: [{ name_vi: 'Một', answers: [0, 1, 2] }],
        answers: [{ features: 3 }, {}, {}],
      },
    })
    const text = await deeds.text(briefing, seal.id)
    const hash = createHash('sha256').update(text).digest('hex')
    expect(seal.properties.content_sha256).toBe(hash)
    expect(text).toMatch(/^dia-ban sealed briefing 2/)
    expect(text.match(/^feature /gm)).toHaveLength(3)
    expect(text).toContain('"notes_vi":"Ghi chú"')
    expect(await deeds.check(briefing, seal.id)).toMatchObject({
      ...{ verdict: 'same', sha256: hash, differences: [], beyond: [] },
    })
  })

  it('is opened as it was, byte for byte, whatever was changed, removed or added since', async () => {
    const seal = await deeds.seal(briefing)
    const text = await deeds.text(briefing, seal.id)
    const { change, remove } = editor(world, commander)
    const [scene] = (await deeds.opened(briefing, seal.id)).scenes
    await change('shelters', 'a', { capacity_people: 7 })
    await remove('shelters', 'b')
    await world.write('shelters', houses(['d']))
    await change('briefing_scenes', scene?.id ?? '', { name_vi: 'Khác', text_vi: 'Lời khác' })
    await change('briefings', briefing, { name_vi: 'Tên khác' })
    await deeds.scene(briefing, { name_vi: 'Hai' })
    expect(await deeds.text(briefing, seal.id)).toBe(text)
    expect(await deeds.check(briefing, seal.id)).toMatchObject({ verdict: 'same' })
    const opened = await deeds.opened(briefing, seal.id)
    expect(opened.briefing.properties.name_vi).toBe('Họp')
    expect(opened.scenes.map(({ properties }) => properties.name_vi)).toEqual(['Một'])
    const at = new Date(String(seal.properties.sealed_known_at)).toISOString()
    expect(opened.scenes[0]?.properties.view).toMatchObject({ true_at: at, known_at: at })
    // What is drawn of it is asked for by that moment, and is what was there.
    const query = new URLSearchParams({ datetime: `../${at}`, known_at: at, limit: '10' })
    const { features } = await world
      .as(planner)
      .json<{ features: { id: string }[] }>(
        `${deeds.path(briefing, seal.id)}/collections/shelters/items?${query}`,
      )
    expect(features.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    // A seal of now is another.
    const second = await deeds.seal(briefing)
    expect(second.properties.content_sha256).not.toBe(seal.properties.content_sha256)
  })

  it('keeps the moments that a scene names, and sees to filters and layers that are gone', async () => {
    const past = '2025-10-05T10:00:00Z'
    await deeds.scene(briefing, {
      name_vi: 'Hai',
      view: {
        ...{ ...view, true_at: past, filters: { shelters: 'state=ready' }, table: 'units' },
        layers: [{ id: 'shelters' }, { id: 'no_such_layer' }],
      },
    })
    const seal = await deeds.seal(briefing)
    const { answers } = seal.properties.manifest as {
      answers: { layer: string; query: string; features: number | null }[]
    }
    expect(answers.map(({ layer, features }) => [layer, features])).toEqual([
      ...[['shelters', 3] as const, ['activations', 0] as const, ['tasks', 0] as const],
      ...[['shelters', 3] as const, ['no_such_layer', null] as const, ['units', 2] as const],
      ...[['activations', 0] as const, ['tasks', 0] as const],
    ])
    expect(answers[3]?.query).toContain(encodeURIComponent(past))
    expect(await deeds.check(briefing, seal.id)).toMatchObject({ verdict: 'same' })
  })

  it('refuses a scene whose filter cannot be read, by its name, and seals nothing', async () => {
    await deeds.scene(briefing, {
      name_vi: 'Hỏng',
      view: { ...view, filters: { shelters: 'no_such=1' } },
    })
    const answer = await deeds.asked(briefing)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/Hỏng/)
    expect(await world.read(sql`select id from briefing_seals`)).toEqual([])
  })

  it('is sealed by who may write it, and stays: neither it nor its briefing is changed away', async () => {
    expect((await deeds.asked(briefing, viewer)).status).toBe(403)
    expect((await deeds.asked(briefing, elsewhere)).status).toBe(404)
    expect((await deeds.asked('nowhere')).status).toBe(404)
    const seal = await deeds.seal(briefing)
    const { post, change, remove } = editor(world, planner)
    expect((await post('briefing_seals', seal)).status).toBe(405)
    expect((await change('briefing_seals', seal.id, { sealed_by: 'x' })).status).toBe(405)
    expect((await remove('briefing_seals', seal.id)).status).toBe(405)
    const refused = await remove('briefings', briefing)
    expect([refused.status, refused.said.problems?.[0]?.reason]).toEqual([
      ...[422, expect.stringContaining('sealed')],
    ])
    await world.door.write(planner, async ({ rows }) => {
      await rows(sql`update briefing_seals set content_sha256 = ${'0'.repeat(64)}`)
      await rows(sql`delete from briefing_seals`)
    })
    expect(await deeds.check(briefing, seal.id)).toMatchObject({ verdict: 'same' })
  })

  it('names what differs where the history itself was changed, and claims nothing where less is seen', async () => {
    const seal = await deeds.seal(briefing)
    const owner = (query: ReturnType<typeof sql>) => world.asOwner(query)
    const past = async (change: ReturnType<typeof sql>) => {
      await owner(sql`alter table shelters disable trigger user`)
      await owner(sql`alter table shelters no force row level security`)
      await owner(change)
      await owner(sql`alter table shelters force row level security`)
      await owner(sql`alter table shelters enable trigger user`)
    }
    await past(sql`update shelters set capacity_people = 1 where id = 'a'`)
    expect(await deeds.check(briefing, seal.id)).toMatchObject({
      verdict: 'differs',
      differences: [{ part: 'answer', layer: 'shelters', scenes: [1], sealed: 3, found: 3 }],
    })
    await past(sql`delete from shelters where id = 'a'`)
    expect(await deeds.check(briefing, seal.id)).toMatchObject({
      verdict: 'not_all_seen',
      differences: [{ part: 'answer', layer: 'shelters', sealed: 3, found: 2 }],
    })
  })
})

describe('the rights of a seal', () => {
  it('is the same for all who see it, also for who sees more than it holds', async () => {
    await world.write('shelters', houses(['hidden'], { marking: 'noi_bo', unit_code: '06709' }))
    const seal = await deeds.seal(briefing)
    expect(seal.properties.manifest).toMatchObject({ answers: [{ features: 3 }, {}, {}] })
    expect(seal.properties.units_inside).toEqual(['06712'])
    expect(await deeds.check(briefing, seal.id, commander)).toMatchObject({
      ...{ verdict: 'same', beyond: [{ layer: 'shelters', features: 1 }] },
    })
    expect(await deeds.text(briefing, seal.id, commander)).toBe(await deeds.text(briefing, seal.id))
  })

  it('is marked as the highest it holds, and seen by who sees its briefing and all in it', async () => {
    const open = await deeds.briefing({ marking: 'cong_khai', owning_unit: '22' }, commander)
    await deeds.scene(open, {}, commander)
    const plain = await deeds.seal(open, commander)
    expect(plain.properties).toMatchObject({ marking: 'cong_khai', units_inside: [] })
    await world.write('shelters', houses(['inside'], { marking: 'noi_bo', unit_code: '06709' }))
    const closed = await deeds.seal(open, commander)
    expect(closed.properties).toMatchObject({ marking: 'noi_bo', units_inside: ['06709'] })
    const ofProvince = { ...planner, units: ['22'] }
    const ofBoth = { ...planner, units: ['22', '06709'] }
    for (const user of [planner, ofProvince, ofBoth]) {
      expect(await deeds.check(open, plain.id, user)).toMatchObject({ verdict: 'same' })
    }
    for (const user of [planner, ofProvince, { ...ofBoth, clearance: 0 }]) {
      for (const part of ['', '/check', '/text', ...sealedLists]) {
        expect(await statusOf(user, deeds.path(open, closed.id) + part)).toBe(404)
      }
      expect(await statusOf(user, `/api/collections/briefing_seals/items/${closed.id}`)).toBe(404)
    }
    expect(await deeds.check(open, closed.id, ofBoth)).toMatchObject({ verdict: 'same' })
  })

  it('goes with the marking of its briefing, and says what was hidden since', async () => {
    const seal = await deeds.seal(briefing)
    await editor(world, commander).change('shelters', 'a', { marking: 'mat' })
    expect(await deeds.check(briefing, seal.id)).toMatchObject({
      ...{ verdict: 'not_all_seen', differences: [{ sealed: 3, found: 2 }] },
    })
    await editor(world, commander).change('briefings', briefing, { marking: 'mat' })
    expect(await statusOf(planner, deeds.path(briefing, seal.id))).toBe(404)
    expect(await statusOf(commander, `/api/collections/briefing_seals/items/${seal.id}`)).toBe(200)
  })

  it('stays in its lane', async () => {
    const seal = await deeds.seal(briefing)
    const { id: lane } = await makeExercise(world)
    const there = inExercise(world.as(commander), lane)
    expect((await there.fetch(`/api/briefings/${briefing}/seals/${seal.id}`)).status).toBe(404)
    expect((await sendJson(there, 'POST', `/api/briefings/${briefing}/seals`, {})).status).toBe(404)
    const add = async (layer: string, properties: object) => {
      const body = { type: 'Feature', geometry: null, properties }
      const made = await sendJson(there, 'POST', `/api/collections/${layer}/items`, body)
      return ((await made.json()) as { id: string }).id
    }
    const drill = await add('briefings', { name_vi: 'Diễn tập' })
    await add('briefing_scenes', { briefing_id: drill, name_vi: 'Một', view })
    const made = await sendJson(there, 'POST', `/api/briefings/${drill}/seals`, {})
    const { id } = (await made.json()) as { id: string }
    expect(made.status).toBe(201)
    expect(await there.json(`/api/briefings/${drill}/seals/${id}/check`)).toMatchObject({
      ...{ verdict: 'same', exercise: { id: lane } },
    })
    expect(await statusOf(commander, deeds.path(drill, id))).toBe(404)
  })
})
