import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadSeeds } from '../../../seeds/load.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { forgetReports, minutesAgo, needOf, planner, post, readinessOf } from './readiness_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
})
afterAll(() => world.close())
// To load all that is shipped before each takes seconds; the shipped needs are changed by none.
beforeEach(() => forgetReports(world))

const on = () => readinessOf(world)
const shelter = '06712.shelter_places'
const itemOf = async (need: string, query = '') =>
  (await on().unit('06712', query)).needs.find(({ need_id }) => need_id === need)
const pillarOf = async (pillar: string, query = '') =>
  (await on().unit('06712', query)).pillars.find((one) => one.pillar === pillar)
const answerOf = async (asked: ReturnType<ReturnType<typeof readinessOf>['report']>) => {
  const { status, said } = await asked
  return [status, said.parameter]
}

describe('a fresh install', () => {
  it('knows what is needed, and of what there is nothing: unknown, and not zero', async () => {
    const units = await on().units()
    expect(units.map(({ unit_code, level, score }) => [unit_code, level, score])).toEqual(
      ['06709', '06712', '06724', '06733', '06736', '06757'].map((code) => [code, 'unknown', null]),
    )
    const ward = await on().unit()
    expect(ward).toMatchObject({ name_vi: 'Phường Móng Cái 1', items: 7, known: 0, weakest: null })
    expect(
      ward.needs.map(({ have, missing, report_state }) => [have, missing, report_state]),
    ).toEqual(ward.needs.map(() => [null, null, 'none']))
    const [longitude, latitude] = ward.position ?? [0, 0]
    expect([longitude > 107.9 && longitude < 108.1, latitude > 21.4 && latitude < 21.6]).toEqual([
      true,
      true,
    ])
  })

  it('says of a unit without a plan that there is none', async () => {
    const { level, pillars, needs, duty } = await on().unit('06841')
    expect([level, needs, duty]).toEqual(['no_plan', [], []])
    expect(pillars.map(({ pillar, level }) => [pillar, level])).toEqual(
      ['command', 'forces', 'means', 'logistics'].map((pillar) => [pillar, 'no_plan']),
    )
  })
})

describe('a report', () => {
  it('needs its item, a number and a state; the server adds the rest', async () => {
    const { status, said } = await on().report(shelter, 620)
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({
      ...{ have: 620, condition: 'good', unit_code: '06712', owning_unit: '06712' },
      ...{ reported_by: 'truc_ban', source: 'Trực ban phường', confidence: 'unverified' },
      ...{ marking: 'noi_bo', lane: 'live', as_of_precision: 'minute' },
      name_vi: 'Chỗ sơ tán tại trường học, nhà văn hóa, trụ sở: 620\u00a0chỗ',
    })
    expect(await itemOf(shelter)).toMatchObject({
      ...{ have: 620, missing: 180, report_state: 'fresh', report_id: said.id },
    })
    expect(await pillarOf('logistics')).toMatchObject({
      ...{ score: 0.775, level: 'short', known: 1, items: 1, met: 620, needed: 800 },
    })
  })

  it('is shown beside its item in the list of needs too, from the same reading', async () => {
    await on().report(shelter, 620)
    const { said } = await editor(world, planner).get('readiness_needs', shelter)
    expect(said.properties).toMatchObject({ have: 620, missing: 180, report_state: 'fresh' })
    const old = await world.json<{ properties: object }>(
      `/api/collections/readiness_needs/items/${shelter}?datetime=2025-10-06`,
    )
    expect(old.properties).toMatchObject({ have: null, missing: null, report_state: 'none' })
  })

  it('of more than is needed counts as what is needed', async () => {
    await on().report(shelter, 10_000_000)
    expect(await itemOf(shelter)).toMatchObject({ have: 10_000_000, missing: 0 })
    expect((await pillarOf('logistics'))?.score).toBe(1)
  })

  it('of what cannot be used is kept, and not counted as there', async () => {
    await on().report(shelter, 800, { condition: 'unusable' })
    expect(await itemOf(shelter)).toMatchObject({ have: 800, missing: 800, condition: 'unusable' })
    expect(await pillarOf('logistics')).toMatchObject({ score: 0, level: 'weak' })
  })

  it('that was counted later holds, whenever it comes', async () => {
    await on().report(shelter, 700, { counted_at: minutesAgo(10) })
    await on().report(shelter, 100, { counted_at: minutesAgo(90) })
    expect((await itemOf(shelter))?.have).toBe(700)
    // What was true an hour ago is another thing, and the late report has changed that.
    expect((await itemOf(shelter, `?datetime=${minutesAgo(60)}`))?.have).toBe(100)
  })

  it('of two of one moment is the one that came last', async () => {
    const counted_at = minutesAgo(10)
    await on().report(shelter, 700, { counted_at })
    await on().report(shelter, 100, { counted_at })
    expect((await itemOf(shelter))?.have).toBe(100)
  })

  it('by a clock a little ahead counts from when it came', async () => {
    await on().report(shelter, 700, { counted_at: minutesAgo(-4) })
    expect(await itemOf(shelter)).toMatchObject({ have: 700, report_state: 'fresh' })
    await on().report(shelter, 600)
    expect((await itemOf(shelter))?.have).toBe(600)
  })

  it('that is older than its cadence is shown, and no longer known', async () => {
    await on().report(shelter, 700, { counted_at: minutesAgo(24 * 60 + 1) })
    expect(await itemOf(shelter)).toMatchObject({ have: 700, report_state: 'old' })
    expect(await pillarOf('logistics')).toMatchObject({ known: 0, score: null, level: 'unknown' })
    const daily = await on().need({ cadence_hours: 48, pillar: 'forces', quantity: 10 })
    await on().report(daily, 7, { counted_at: minutesAgo(24 * 60 + 1) })
    expect(await itemOf(daily)).toMatchObject({ report_state: 'fresh' })
  })

  it('is not known of before it came', async () => {
    const before = new Date().toISOString()
    await on().report(shelter, 700, { counted_at: minutesAgo(60) })
    expect(await itemOf(shelter, `?known_at=${before}`)).toMatchObject({ have: null })
    expect(await itemOf(shelter, `?datetime=${minutesAgo(30)}`)).toMatchObject({ have: 700 })
  })

  it.each([
    ['have', { have: -1 }],
    ['have', { have: 1.5 }],
    ['have', { have: 10_000_001 }],
    ['have', { have: 'nhiều' }],
    ['have', { have: null }],
    ['condition', { condition: null }],
    ['condition', { condition: 'splendid' }],
    ['need_id', { need_id: 'a thing no plan needs' }],
    ['need_id', { need_id: null }],
    ['unit_code', { unit_code: '06709' }],
    ['counted_at', { counted_at: minutesAgo(-10) }],
    ['counted_at', { counted_at: 'hôm qua' }],
    ['reported_by', { reported_by: 'somebody' }],
    ['valid_to', { valid_to: minutesAgo(1) }],
  ])('is refused by the name of %s: %j', async (field, own) => {
    expect(await answerOf(on().report(shelter, 1, own))).toEqual([422, field])
    expect((await itemOf(shelter))?.report_state).toBe('none')
  })

  it('is changed and removed by nobody', async () => {
    const { said } = await on().report(shelter, 1)
    for (const user of [post, { ...post, role: 'administrator' as const }]) {
      const { change, remove } = editor(world, user)
      expect((await change('readiness_reports', said.id, { have: 2 })).status).toBe(405)
      expect((await remove('readiness_reports', said.id)).status).toBe(405)
    }
  })

  it('is of one’s own unit, and of no other’s', async () => {
    const other = { ...post, units: ['06709'] }
    expect((await on().report(shelter, 1, {}, other)).status).toBe(403)
    expect((await on().report(shelter, 1, { owning_unit: '06709' }, other)).status).toBe(422)
    expect((await on().report(shelter, 1, {}, { ...post, role: 'viewer' })).status).toBe(403)
  })

  it('of an item that is hidden is refused like one of no item, and no more open than its item', async () => {
    const secret = await on().need({ marking: 'mat' })
    expect(await answerOf(on().report(secret, 1))).toEqual([422, 'need_id'])
    const cleared = { ...post, clearance: 20 }
    const open = on().report(secret, 1, { marking: 'noi_bo' }, cleared)
    expect(await answerOf(open)).toEqual([422, 'marking'])
    const { said } = await on().report(secret, 1, {}, cleared)
    expect(said.properties.marking).toBe('mat')
    expect((await on().unit('06712', '', post)).items).toBe(7)
    expect((await on().unit('06712', '', cleared)).items).toBe(8)
  })
})

describe('a need', () => {
  it.each([
    ['quantity', { quantity: 0 }],
    ['quantity', { quantity: -5 }],
    ['quantity', { quantity: 2.5 }],
    ['quantity', { quantity: 10_000_001 }],
    ['pillar', { pillar: 'luck' }],
    ['unit_code', { unit_code: null }],
    ['unit_code', { unit_code: '99999' }],
    ['cadence_hours', { cadence_hours: 0 }],
    ['measure_unit_vi', { measure_unit_vi: null }],
    ['have', { have: 5 }],
  ])('is refused by the name of %s: %j', async (field, own) => {
    const { status, said } = await editor(world, planner).post('readiness_needs', needOf(own))
    expect([status, said.parameter]).toEqual([422, field])
  })

  it('is due a report every day where its plan does not say', async () => {
    const id = await on().need({}, planner)
    const { said } = await editor(world, planner).get('readiness_needs', id)
    expect(said.properties.cadence_hours).toBe(24)
  })

  it('is changed in quantity by a planner, and in what its reports rest on by nobody', async () => {
    const need = await on().need()
    await on().report(need, 62)
    const { change, remove } = editor(world, planner)
    expect((await change('readiness_needs', need, { quantity: 62 })).status).toBe(200)
    expect(await itemOf(need)).toMatchObject({ need: 62, missing: 0 })
    for (const own of [{ unit_code: '06709' }, { measure_unit_vi: 'phòng' }]) {
      const { status, said } = await change('readiness_needs', need, own)
      expect([status, said.parameter]).toEqual([422, Object.keys(own)[0]])
    }
    expect((await remove('readiness_needs', need)).status).toBe(405)
    const reporter = editor(world, post)
    expect((await reporter.change('readiness_needs', need, { quantity: 1 })).status).toBe(403)
  })

  it('that has ended is in no score, and its reports stay', async () => {
    const need = await on().need({ unit_code: '06724', owning_unit: '06712' })
    const { said: report } = await on().report(need, 62)
    expect((await on().unit('06724')).items).toBe(3)
    const { change } = editor(world, planner)
    expect((await change('readiness_needs', need, { valid_to: '2026-11-20T10:00' })).status).toBe(
      200,
    )
    expect((await on().unit('06724')).items).toBe(2)
    expect((await editor(world, post).get('readiness_reports', report.id)).status).toBe(200)
  })
})

describe('who keeps watch', () => {
  const hours = (from: number, to: number) => ({
    ...{ valid_from: minutesAgo(-60 * from), valid_to: minutesAgo(-60 * to) },
  })
  const onDuty = async (query = '') =>
    (await on().unit('06712', query)).duty.map(({ post, manning }) => `${post} ${manning}`)

  it('is told by posts and hours, from now on where nobody says', async () => {
    const { said } = await on().shift({ valid_to: minutesAgo(-480) })
    expect(said.properties).toMatchObject({
      ...{ name_vi: 'Trưởng ban Chỉ huy phòng thủ dân sự, Phường Móng Cái 1', post: 'head' },
      ...{ manning: 'on_duty', owning_unit: '06712', marking: 'noi_bo', reported_by: 'truc_ban' },
    })
    await on().shift({ post: 'police', ...hours(-9, -1) })
    await on().shift({ post: 'health', ...hours(1, 9) })
    expect(await onDuty()).toEqual(['head on_duty'])
    expect(await onDuty(`?datetime=${minutesAgo(120)}`)).toEqual(['police on_duty'])
  })

  it('is what was reported last of a post', async () => {
    await on().shift(hours(-2, 6))
    await on().shift({ manning: 'absent', ...hours(-1, 6) })
    expect(await onDuty()).toEqual(['head absent'])
    expect(await onDuty(`?datetime=${minutesAgo(90)}`)).toEqual(['head on_duty'])
  })

  it.each([
    ['post', { post: 'Nguyễn Văn A', ...hours(0, 8) }],
    ['valid_to', {}],
    ['valid_to', hours(8, 0)],
    ['valid_to', hours(0, 24 * 32)],
    ['owning_unit', { unit_code: null, ...hours(0, 8) }],
  ])('is refused by the name of %s: %j', async (field, own) => {
    expect(await answerOf(on().shift(own))).toEqual([422, field])
  })

  it('is said of one’s own unit, and rewritten by nobody', async () => {
    const foreign = await on().shift({ unit_code: '06709', ...hours(0, 8) })
    expect(foreign.status).toBe(403)
    const { said } = await on().shift(hours(0, 8))
    expect((await editor(world, planner).remove('duty_shifts', said.id)).status).toBe(405)
  })
})

describe('the address', () => {
  it.each([
    ['/api/readiness?unit=06712', 400],
    ['/api/readiness?datetime=khi+%C4%91%C3%B3', 400],
    ['/api/readiness/1', 404],
    ['/api/readiness/06712?known_at=1', 400],
  ])('%s answers %i', async (address, status) => {
    expect((await world.fetch(address)).status).toBe(status)
  })

  it('lets nobody in who is not signed in', async () => {
    expect((await world.bare.fetch('/api/readiness')).status).toBe(401)
  })
})
