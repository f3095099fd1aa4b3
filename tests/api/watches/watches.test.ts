import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openKeeper } from '../../../api/watches/keeper.ts'
import { mostWatchesOfAccount } from '../../../geo/watches/question.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { listenTo } from '../../support/event_reader.ts'
import { inExercise, makeExercise, moveExercise } from '../../support/exercises.ts'
import { incident } from '../../support/incident_rows.ts'
import { unit } from '../../support/unit_rows.ts'
import { duty, fires, keeperOf, neighbour, watching } from './watch_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.clear()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})

const mine = () => watching(world.as(duty))
const lookOnce = async (keeper = keeperOf(world)) => {
  await keeper.look()
  await keeper.close()
}
const fire = (id: string, own = {}) => incident(id, { marking: 'noi_bo', ...own })

describe('a standing question', () => {
  it('is read back in words, listed, renamed, paused and removed', async () => {
    const { status, said } = await mine().make(fires, 'Cháy ở phường')
    expect(status).toBe(201)
    expect(said.says).toEqual({
      vi: 'Báo khi có cháy, nổ từ mức 3 trở lên trong Phường 06712.',
      en: 'Tell me when there is fire, explosion of severity 3 or more in Ward 06712.',
    })
    await mine().change(said.id, { title: 'Khác', paused: true })
    expect(await mine().list()).toMatchObject([{ title: 'Khác', paused_at: expect.any(String) }])
    expect((await mine().remove(said.id)).status).toBe(204)
    expect(await mine().list()).toEqual([])
  })

  it('is nobody else’s: not to be seen, changed or removed by others', async () => {
    const { said } = await mine().make(fires)
    const other = watching(world.as(neighbour))
    expect(await other.list()).toEqual([])
    expect((await other.change(said.id, { paused: true })).status).toBe(404)
    expect((await other.remove(said.id)).status).toBe(404)
    expect((await other.ask('GET', `/api/watches/${said.id}/replay`)).status).toBe(404)
  })

  it('says of what it is true already, which is no alert', async () => {
    await world.write('incidents', [fire('a')])
    const { said } = await mine().make(fires)
    await lookOnce()
    expect((await mine().alerts()).alerts).toEqual([])
    expect(await mine().one(said.id)).toMatchObject({ true_of: 1, true_now: [{ id: 'a' }] })
  })

  const silence = { kind: 'silence', units: ['06712'], hours: 2 }
  const square = (side: number) => [
    ...[
      [107, 21],
      [107 + side, 21],
      [107 + side, 21 + side],
      [107, 21 + side],
    ],
  ]
  it.each([
    ['of no kind', { kind: 'person' }, 400, 'question'],
    ['of hours that are none', { ...silence, hours: 0 }, 400, 'question'],
    ['of half an hour', { ...silence, hours: 0.5 }, 400, 'question'],
    ['of a unit that is gone', { ...silence, units: ['06711'] }, 422, 'units'],
    ['of a unit twice', { ...silence, units: ['06712', '06712'] }, 400, 'question'],
    ['of no unit', { ...silence, units: [] }, 400, 'question'],
    ['of a gauge that is not there', { kind: 'gauge', gauges: ['x'], alarm: 1 }, 422, 'gauges'],
    ['of an alarm there is not', { kind: 'gauge', gauges: 'all', alarm: 4 }, 400, 'question'],
    ['of an area too large', { ...fires, area: square(5) }, 422, 'area'],
    [
      'of an area that crosses itself',
      {
        ...fires,
        area: [
          [1, 1],
          [2, 2],
          [1, 2],
          [2, 1],
        ],
      },
      422,
      'area',
    ],
    [
      'of two corners',
      {
        ...fires,
        area: [
          [1, 1],
          [2, 2],
        ],
      },
      422,
      'area',
    ],
    ['of more than there is to ask', { ...fires, also: 1 }, 400, 'question'],
    [
      ...['of a distance that is none'],
      { ...fires, kind: 'distance', facility_classes: ['border_post'], kilometres: -1 },
      ...[400, 'question'],
    ],
  ] as const)('%s is refused, and says what to mend', async (_, question, status, parameter) => {
    const answer = await mine().make(question)
    expect([answer.status, answer.said.parameter]).toEqual([status, parameter])
    expect(answer.said.detail.length).toBeGreaterThan(10)
    expect(await mine().list()).toEqual([])
  })

  it('is not one too many', async () => {
    for (let made = 0; made < mostWatchesOfAccount; made += 1) {
      expect((await mine().make(silence)).status).toBe(201)
    }
    const answer = await mine().make(silence)
    expect([answer.status, answer.said.detail]).toEqual([422, expect.stringMatching(/remove one/)])
    expect(await mine().list()).toHaveLength(mostWatchesOfAccount)
    // Each has their own number.
    expect((await watching(world.as(neighbour)).make(silence)).status).toBe(201)
  })
})

describe('an alert', () => {
  it('is raised once, at the moment of the change, and says what it is about', async () => {
    await mine().make(fires, 'Cháy')
    await world.write('incidents', [fire('a', { severity: 4 }), fire('b', { severity: 2 })])
    await lookOnce()
    await lookOnce()
    const { alerts, open } = await mine().alerts()
    expect(open).toBe(1)
    expect(alerts).toMatchObject([
      {
        watch: { title: 'Cháy' },
        subject: { collection: 'incidents', id: 'a', name_vi: 'Vụ a' },
        says: { vi: 'Cháy, nổ, mức 4 (rất nghiêm trọng).' },
        acknowledged_at: null,
      },
    ])
    const [change] = await world.asOwner<{ at: string }>(
      sql`select to_json(at) #>> '{}' as at from changes where feature_id = 'a'`,
    )
    expect(alerts[0]?.at).toBe(change?.at)
  })

  it('is not raised again until it was acknowledged and became true anew', async () => {
    await mine().make(fires)
    const say = (own: object) =>
      world.read(sql`select 1`).then(() => world.write('incidents', [fire('a', own)]))
    await say({})
    await lookOnce()
    // Over, and true again, before anybody said they had read it.
    await say({ severity: 1 })
    await say({})
    await lookOnce()
    const [alert] = (await mine().alerts()).alerts
    expect((await mine().alerts()).alerts).toHaveLength(1)
    const { said } = await mine().acknowledge(alert?.id ?? '')
    expect(said).toMatchObject({ acknowledged_by: 'truc_ban', acknowledged_at: expect.any(String) })
    // Still true: no news.
    await say({ text: 'thêm lời' })
    await lookOnce()
    expect((await mine().alerts('?open=true')).alerts).toEqual([])
    await say({ severity: 1 })
    await say({ severity: 5 })
    await lookOnce()
    expect((await mine().alerts('?open=true')).alerts).toMatchObject([{ subject: { id: 'a' } }])
    expect((await mine().alerts()).alerts).toHaveLength(2)
  })

  it('is acknowledged once, by its owner, and that stands in the log', async () => {
    await mine().make(fires)
    await world.write('incidents', [fire('a')])
    await lookOnce()
    const id = (await mine().alerts()).alerts[0]?.id ?? ''
    expect((await watching(world.as(neighbour)).acknowledge(id)).status).toBe(404)
    const first = await mine().acknowledge(id)
    const second = await mine().acknowledge(id)
    expect(second.said).toEqual(first.said)
    const { entries } = await world.json<{ entries: { who: string; after: object }[] }>(
      '/api/log?kind=alert_acknowledged',
    )
    const own = entries.filter(({ after }) => 'alert' in after && after.alert === id)
    expect(own.map(({ who }) => who)).toEqual(['truc_ban'])
    const unsay = world.asOwner(sql`update watch_alerts set facts = '{}'`)
    await expect(unsay).rejects.toThrow(/stays/)
  })

  it('is of what its owner may see, and goes from sight with it', async () => {
    await mine().make(fires)
    await world.write('incidents', [fire('kín', { id: 'kin', marking: 'mat' }), fire('a')])
    await lookOnce()
    expect((await mine().alerts()).alerts.map(({ subject }) => subject.id)).toEqual(['a'])
    await world.write('incidents', [fire('a', { marking: 'mat' })])
    expect(await mine().alerts()).toMatchObject({ alerts: [], open: 0 })
  })

  it('is raised by the rights of the moment: an account that has none any more hears nothing', async () => {
    await mine().make(fires)
    await world.write('incidents', [fire('a')])
    await lookOnce(openKeeper(world.door, async () => undefined))
    expect((await mine().alerts()).alerts).toEqual([])
    await lookOnce(openKeeper(world.door, async () => ({ ...duty, clearance: 0, units: [] })))
    expect((await mine().alerts()).alerts).toEqual([])
  })

  it('is told to the screens of its owner, and to nobody else’s', async () => {
    await mine().make(fires)
    const own = await listenTo(world.as(duty))
    // Who sees the same as the owner is told by the same bytes, but for this.
    const like = await listenTo(world.as({ ...duty, name: 'cung_phong' }))
    await Promise.all([own.nextOf('hello'), like.nextOf('hello')])
    await world.write('incidents', [fire('a')])
    await lookOnce()
    expect((await own.nextOf('alerts')).data).toEqual({})
    await world.write('incidents', [fire('z', { severity: 1 })])
    const heard: string[] = []
    while (heard.filter((event) => event === 'changes').length < 2) {
      heard.push((await like.next()).event)
    }
    expect(heard).not.toContain('alerts')
    await Promise.all([own.leave(), like.leave()])
  })

  it('comes once, though several programs look at the same time', async () => {
    await mine().make(fires)
    await world.write('incidents', [fire('a'), fire('b'), fire('c')])
    const keepers = [keeperOf(world), keeperOf(world), keeperOf(world)]
    await Promise.all(keepers.map((keeper) => keeper.look()))
    await Promise.all(keepers.map((keeper) => keeper.close()))
    expect((await mine().alerts()).alerts.map(({ subject }) => subject.id).sort()).toEqual([
      ...['a', 'b', 'c'],
    ])
  })
})

describe('in an exercise', () => {
  it('everything is of it alone and marked, and nothing is raised once it has ended', async () => {
    const lane = await makeExercise(world)
    const there = watching(inExercise(world.as(duty), lane.id))
    const made = await there.make(fires)
    expect(made.said).toMatchObject({ exercise: { mark: 'DIỄN TẬP / EXERCISE' } })
    expect(await mine().list()).toEqual([])
    const players = { ...commander, lane: lane.id }
    await world.write('incidents', [fire('a', { lane: lane.id })], players)
    await lookOnce()
    expect((await mine().alerts()).alerts).toEqual([])
    expect(await there.alerts()).toMatchObject({
      ...{ exercise: { mark: 'DIỄN TẬP / EXERCISE' }, open: 1 },
    })
    await world.write('incidents', [fire('b', { lane: lane.id })], players)
    await moveExercise(world, lane.id, 'ended')
    await lookOnce()
    expect((await there.alerts()).alerts).toHaveLength(1)
    const id = (await there.alerts()).alerts[0]?.id ?? ''
    expect((await there.acknowledge(id)).status).toBe(409)
  })
})

describe('a gauge', () => {
  it('is over an alarm when its last reading is, and not by a late one', async () => {
    const post = editor(world, { ...duty, role: 'reporter' })
    await world.write('gauges', [
      {
        ...{ id: 'ka_long', name_vi: 'Ka Long', name_en: 'Ka Long', unit_code: '06712' },
        ...{
          kind: 'water_level',
          state: 'existing',
          measure_unit: 'metre',
          alarm_1: 2,
          alarm_2: 3,
        },
        ...{ source: 'a test', confidence: 'likely', owning_unit: '06712' },
      },
    ])
    const { said } = await mine().make({ kind: 'gauge', gauges: ['ka_long'], alarm: 2 })
    const read = (value: number, minutes: number) =>
      post.post('gauge_readings', {
        ...{ type: 'Feature', geometry: null },
        properties: {
          ...{ gauge_id: 'ka_long', value },
          measured_at: new Date(Date.now() - minutes * 60_000).toISOString(),
        },
      })
    expect((await read(2.5, 30)).status).toBe(201)
    await read(3.25, 20)
    // Measured before the last one: it says nothing of now.
    await read(9, 25)
    await lookOnce()
    expect((await mine().alerts()).alerts).toMatchObject([
      {
        subject: { collection: 'gauges', id: 'ka_long' },
        facts: { value: 3.25, alarm: 2, measure_unit: 'metre' },
        says: { vi: expect.stringMatching(/^Số đo 3,25\u00a0m lúc .*báo động II trở lên\.$/) },
      },
    ])
    expect(await mine().replay(said.id)).toMatchObject([{ id: 'ka_long' }])
  })
})
