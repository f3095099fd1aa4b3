import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Session } from '../../../api/db/database.ts'
import { keyOf, type SubjectKey } from '../../../api/watches/edges.ts'
import { lookOn, replay } from '../../../api/watches/look_on.ts'
import { type Micros, microsOf, momentAt } from '../../../api/watches/micros.ts'
import { presentTruth, truthAt } from '../../../api/watches/present_truth.ts'
import { selectAlerted, selectWatch } from '../../../api/watches/select_watches.ts'
import type { Question } from '../../../geo/watches/question.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { codes, type Deed, deed, doIt, markingOf, named, put, said } from './watch_deeds.ts'
import { duty } from './watch_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    kind: fc.constant('incident' as const),
    incident_kinds: fc.constantFrom('all' as const, ['fire'] as const),
    least_severity: fc.integer({ min: 1, max: 4 }),
    units: fc.constantFrom('all' as const, ['06712'] as const),
    area: fc.constantFrom(null, [
      ...([
        [107.9, 21.5],
        [108, 21.5],
        [108, 21.6],
        [107.9, 21.6],
      ] as const),
    ]),
  }),
  fc.record({
    ...{ kind: fc.constant('readiness' as const), units: fc.constant('all' as const) },
    pillar: fc.constantFrom('weakest' as const, 'means' as const),
    below: fc.constantFrom(0.3, 0.6, 1),
    also_unknown: fc.boolean(),
  }),
  fc.record({
    ...{
      kind: fc.constant('gauge' as const),
      gauges: fc.constantFrom('all' as const, ['g0'] as const),
    },
    alarm: fc.constantFrom(1 as const, 2 as const),
  }),
  fc.record({
    ...{ kind: fc.constant('silence' as const), units: fc.constantFrom(['06712'], [...codes]) },
    hours: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    ...{ kind: fc.constant('distance' as const), incident_kinds: fc.constant('all' as const) },
    ...{ least_severity: fc.constant(1), units: fc.constant('all' as const) },
    facility_classes: fc.constant(['border_post'] as const),
    kilometres: fc.constantFrom(1, 5),
  }),
  fc.record({
    kind: fc.constant('proposal' as const),
    units: fc.constantFrom('all' as const, ['06712'], [...codes]),
    hazards: fc.constantFrom('all' as const, ['storm'] as const, ['flood'] as const),
    ...{ least_level: fc.integer({ min: 1, max: 4 }), also_unknown: fc.boolean() },
  }),
)

const history = fc.array(
  fc.record({ deed, minutes: fc.integer({ min: 1, max: 200 }), micros: fc.nat(999_999) }),
  { minLength: 8, maxLength: 24 },
)

/** A transaction at a moment of its own choosing, where the database would take its clock. */
const passAt = <Value>(
  moment: Micros,
  work: (session: Session) => Promise<Value>,
  user: typeof duty = commander,
) =>
  world.door.write(user, async (session) => {
    await session.rows(sql`select set_config('record.at', ${momentAt(moment)}, true)`)
    return work(session)
  })

const ward: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      ...[
        [107.9, 21.5],
        [108, 21.5],
        [108, 21.6],
        [107.9, 21.6],
        [107.9, 21.5],
      ],
    ],
  ],
}

async function begin(moment: Micros): Promise<void> {
  await passAt(moment, async (session) => {
    for (const code of codes) {
      const shape = code === '06712' ? ward : null
      await put(session, 'units', unit(code, shape, { valid_from: '2025-07-01T00:00:00+07:00' }))
    }
    for (const index of [0, 1]) {
      await put(session, 'gauges', {
        ...{ ...named(`g${index}`), ...said, kind: 'water_level', state: 'existing' },
        ...{ unit_code: '06712', measure_unit: 'metre', alarm_1: 2, alarm_2: 3 },
        ...{ quantity: 'water_level', flood_region: index === 0 ? 2 : null },
      })
    }
    for (const index of [0, 1, 2]) {
      await put(session, 'readiness_needs', {
        ...{ ...named(`n${index}`), ...said, unit_code: '06712', marking: markingOf(index) },
        ...{ pillar: 'means', quantity: 10, measure_unit_vi: 'cái', measure_unit_en: 'pieces' },
        cadence_hours: 2,
      })
    }
  })
}

const death = new Error('killed')

/** Looks on at a moment until there is no more; a program that is killed leaves nothing of it. */
async function look(watch: string, moment: Micros, killed: boolean): Promise<void> {
  for (let isMore = true; isMore; ) {
    const pass = passAt(
      moment,
      async (session) => {
        const more = await lookOn(session, watch)
        if (killed) throw death
        return more
      },
      duty,
    )
    isMore = await pass.catch((error: unknown) => {
      if (error === death) return false
      throw error
    })
  }
}

async function acknowledge(watch: string, moment: Micros, index: number): Promise<void> {
  await passAt(
    moment,
    async ({ rows }) => {
      const ids = await rows<{ id: string }>(sql`select id from watch_alerts
        where acknowledged_at is null and watch_id = ${watch} order by at, subject_id`)
      const one = ids[index % Math.max(ids.length, 1)]
      if (one) await rows(sql`select record.acknowledge_alert(${one.id})`)
    },
    duty,
  )
}

/** That what is said of now held at every moment since then, and not the moment before. */
async function expectTruth(session: Session, end: Micros): Promise<void> {
  const watch = await selectWatch(session, 'w')
  if (watch === undefined) throw new Error('The watch is gone.')
  const { state, since, atLeast } = await presentTruth(session, watch, end)
  const stateAt = async (moment: Micros) => (await truthAt(session, watch, moment)).state
  const changes = await session.rows<{ at: Micros }>(
    sql`select distinct ${microsOf(sql`at`)} as at from changes`,
  )
  const between = changes.map(({ at }) => at).filter((at) => at >= since && at <= end)
  for (let at = since; at < end; at += 20 * 60_000_000) between.push(at)
  for (const at of between) expect([momentAt(at), await stateAt(at)]).toEqual([momentAt(at), state])
  if (atLeast) expect(since).toBe(watch.since)
  else expect(await stateAt(since - 1)).not.toBe(state)
}

const inWords = (alerts: readonly (SubjectKey & { readonly at: Micros })[]) =>
  alerts.map((alert) => `${momentAt(alert.at)} ${keyOf(alert)}`)

const soon = (deed: Deed) => ({ deed, minutes: 10, micros: 0 })
const unheard: Question = { kind: 'silence', units: ['06712'], hours: 1 }
const reached: Question = { kind: 'gauge', gauges: 'all', alarm: 1 }
const reads = (value: number) => soon({ do: 'reading', at: 0, value, late: 0 })
/** Over the first alarm, looked at, acknowledged, under it and over it again. */
const risen = [
  ...[reads(2.5), soon({ do: 'look', killed: true }), soon({ do: 'look', killed: false })],
  ...[soon({ do: 'acknowledge', at: 0 }), reads(1), reads(2.5)],
]

/** Proposed, acknowledged, and answered; proposed anew by the next bulletin; and over with the wind. */
const proposed: Question = {
  ...{ kind: 'proposal', units: 'all', hazards: 'all', least_level: 1, also_unknown: true },
}
const warned = [
  ...[soon({ do: 'bulletin', at: 0, level: 3 }), soon({ do: 'look', killed: false })],
  ...[soon({ do: 'acknowledge', at: 0 }), reads(2.5)],
  soon({ do: 'decide', at: 0, hazard: 'storm', level: null, hours: 100 }),
  ...[soon({ do: 'bulletin', at: 0, level: null }), soon({ do: 'look', killed: false })],
]

const hour = 3_600_000_000
const runs = inject('engine') === 'server' ? 40 : 6
let begins = Date.parse('2026-01-01T00:00:00Z') * 1000
const raised: number[] = []

it('raises the same alerts in the same order, whenever it looks, and when history is replayed', async () => {
  await fc.assert(
    fc.asyncProperty(question, history, async (asked, steps) => {
      await world.clear()
      begins += 1000 * hour
      let moment = begins
      await begin(moment)
      moment += 1_000_000
      await passAt(
        moment,
        ({ rows }) =>
          rows(sql`insert into watches (lane, id, title, question)
            values ('live', 'w', 'w', ${JSON.stringify(asked)}::jsonb)`),
        duty,
      )
      for (const [number, { deed, minutes, micros }] of steps.entries()) {
        moment += minutes * 60_000_000 + micros
        if (deed.do === 'look') await look('w', moment, deed.killed)
        else if (deed.do === 'acknowledge') await acknowledge('w', moment, deed.at)
        else await passAt(moment, (session) => doIt(session, deed, moment, number))
      }
      const end = moment + 12 * hour
      await look('w', end, false)
      const { live, replayed } = await world.door.read(duty, async (session) => {
        const watch = await selectWatch(session, 'w')
        if (watch === undefined) throw new Error('The watch is gone.')
        return {
          live: inWords(await selectAlerted(session, 'w')),
          replayed: inWords(await replay(session, watch, end)),
        }
      })
      raised.push(live.length)
      await world.door.read(duty, (session) => expectTruth(session, end))
      expect(replayed).toEqual(live)
      // What one may not see one is never told of.
      for (const alert of live) expect(alert).not.toContain('incidents i2')
    }),
    {
      numRuns: runs,
      examples: [
        [unheard, [soon({ do: 'look', killed: false })]],
        [reached, risen],
        [proposed, warned],
      ],
    },
  )
  // Histories in which nothing is ever true would prove nothing; in the three written ones, which
  // go first, something is. What those drawn by lot raise is chance, and is not counted on.
  expect(raised.slice(0, 3)).toEqual([1, 2, 2])
}, 300_000)
