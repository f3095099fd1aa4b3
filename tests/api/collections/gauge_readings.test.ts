import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null)])
  await world.write('gauges', [gauge, { ...gauge, id: 'kin', marking: 'mat' }])
})

const gauge = {
  ...{ id: 'ka_long', name_vi: 'Trạm Ka Long', name_en: 'Ka Long gauge', unit_code: '06712' },
  ...{ kind: 'water_level', state: 'existing', measure_unit: 'metre', alarm_1: 2, alarm_2: 3 },
  ...{ source: 'a test', confidence: 'likely', owning_unit: '06712', marking: 'noi_bo' },
}
const post: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'reporter' },
  ...{ clearance: 10, units: ['06712'], lane: 'live' },
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const read = (value: number, own: object = {}, user = post) =>
  editor(world, user).post('gauge_readings', {
    ...{ type: 'Feature', geometry: null },
    properties: { gauge_id: 'ka_long', value, ...own },
  })
const station = async () => (await editor(world, post).get('gauges', 'ka_long')).said.properties

describe('a reading of a gauge', () => {
  it('needs its station and a value; the server adds the rest', async () => {
    const { status, said } = await read(2.5)
    expect(status).toBe(201)
    expect(said.properties).toMatchObject({
      ...{ value: 2.5, measure_unit: 'metre', unit_code: '06712', owning_unit: '06712' },
      ...{ reported_by: 'truc_ban', source: 'Trực ban phường', confidence: 'unverified' },
      ...{ marking: 'noi_bo', name_vi: 'Trạm Ka Long: 2,5\u00a0m' },
    })
  })

  it('is read beside its station with the alarm it has reached: the one measured last', async () => {
    expect(await station()).toMatchObject({ last_reading: null, alarm_reached: null })
    await read(1.5, { measured_at: minutesAgo(20) })
    expect(await station()).toMatchObject({ last_reading: 1.5, alarm_reached: 'below' })
    await read(3, { measured_at: minutesAgo(5) })
    await read(9, { measured_at: minutesAgo(10) })
    expect(await station()).toMatchObject({ last_reading: 3, alarm_reached: 'alarm_2' })
  })

  it('may lie below zero, and is no comparison where no alarm is known', async () => {
    await world.write('gauges', [{ ...gauge, alarm_1: null, alarm_2: null }])
    expect((await read(-0.4)).status).toBe(201)
    expect(await station()).toMatchObject({ last_reading: -0.4, alarm_reached: null })
  })

  it('that jumps is held against the one before: a level past all alarms within an hour', async () => {
    await read(1.5, { measured_at: minutesAgo(50) })
    expect(await station()).toMatchObject({ reading_before: null, reading_course: null })
    await read(2.4, { measured_at: minutesAgo(40) })
    expect(await station()).toMatchObject({ reading_before: 1.5, reading_course: 'steady' })
    await read(24, { measured_at: minutesAgo(10) })
    expect(await station()).toMatchObject({
      ...{ last_reading: 24, reading_before: 2.4, reading_course: 'jumped' },
    })
    // It is told of, and counts: a flash flood comes as fast.
    expect(await station()).toMatchObject({ alarm_reached: 'alarm_2' })
    await read(2.5)
    expect(await station()).toMatchObject({ reading_before: 24, reading_course: 'jumped' })
  })

  it('is no jump within more than an hour, nor where no alarm says what is much', async () => {
    await read(1.5, { measured_at: minutesAgo(90) })
    await read(9, { measured_at: minutesAgo(20) })
    expect(await station()).toMatchObject({ reading_before: 1.5, reading_course: 'steady' })
    await world.write('gauges', [{ ...gauge, alarm_1: null, alarm_2: null }])
    expect(await station()).toMatchObject({ reading_before: 1.5, reading_course: null })
  })

  it.each([
    ['of a station one may not see', { gauge_id: 'kin' }, 'gauge_id'],
    ['of none', { gauge_id: 'x' }, 'gauge_id'],
    ['of tomorrow', { measured_at: minutesAgo(-60) }, 'measured_at'],
    ['in another unit of measure', { measure_unit: 'centimetre' }, 'measure_unit'],
    ['that is no number', { value: 'cao' }, 'value'],
    ['of another ward', { unit_code: '06709' }, 'unit_code'],
  ] as const)('%s is refused, and says why', async (_, own, field) => {
    const { status, said } = await read(2, own)
    expect([status, said.parameter ?? said.problems?.[0]?.field]).toEqual([422, field])
    expect(await station()).toMatchObject({ last_reading: null })
  })

  it('is of whom its station is: nobody raises another ward’s alarm', async () => {
    const other = { ...post, name: 'ben', units: ['06709'], clearance: 10 }
    expect((await read(9, {}, other)).status).toBe(422)
    expect((await read(9, { owning_unit: '06709' }, { ...post, units: 'all' })).status).toBe(422)
  })

  it('is never changed or removed, and neither is a station that it speaks of', async () => {
    const { said } = await read(2)
    const leader = editor(world, { ...post, role: 'administrator', units: 'all', clearance: 40 })
    expect((await leader.remove('gauge_readings', said.id)).status).toBeGreaterThanOrEqual(400)
    expect((await leader.remove('gauges', 'ka_long')).status).toBe(422)
    expect((await leader.remove('gauges', 'kin')).status).toBe(204)
  })
})
