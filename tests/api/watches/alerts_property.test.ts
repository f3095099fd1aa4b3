import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Session } from '../../../api/db/database.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { keyOf } from '../../../api/watches/edges.ts'
import { lookOn, replay } from '../../../api/watches/look_on.ts'
import { type Micros, microsOf, momentAt } from '../../../api/watches/micros.ts'
import { presentTruth, truthAt } from '../../../api/watches/present_truth.ts'
import { selectAlerted, selectWatch } from '../../../api/watches/select_watches.ts'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import type { Question } from '../../../geo/watches/question.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { incident } from '../../support/incident_rows.ts'
import { unit } from '../../support/unit_rows.ts'
import { duty } from './watch_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const codes = ['06712', '06709'] as const
const said = { source: 'a test', confidence: 'likely', owning_unit: '06712' } as const
const named = (id: string) => ({ id, name_vi: id, name_en: id })

/** One thing that happens; each in a transaction of its own. */
type Deed =
  | {
      readonly do: 'incident'
      readonly at: number
      readonly severity: number
      readonly kind: string
    }
  | { readonly do: 'state'; readonly at: number; readonly state: string; readonly severity: number }
  | { readonly do: 'move'; readonly at: number; readonly unit: string }
  | { readonly do: 'reading'; readonly at: number; readonly value: number; readonly late: number }
  | { readonly do: 'alarm'; readonly at: number; readonly alarm: number }
  | { readonly do: 'report'; readonly at: number; readonly have: number; readonly late: number }
  | { readonly do: 'need'; readonly at: number; readonly quantity: number }
  | { readonly do: 'place'; readonly at: number; readonly state: string }
  /** Looks on; `killed` before it is done. */
  | { readonly do: 'look'; readonly killed: boolean }
  | { readonly do: 'acknowledge'; readonly at: number }

const at = fc.nat(2)
const severity = fc.integer({ min: 1, max: 5 })
const minutesLate = fc.constantFrom(0, 0, 30, 300)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('incident' as const),
    at,
    severity,
    kind: fc.constantFrom('fire', 'flood'),
  }),
  fc.record({
    ...{ do: fc.constant('state' as const), at, severity },
    state: fc.constantFrom('verified', 'responding', 'closed', 'reported'),
  }),
  fc.record({ do: fc.constant('move' as const), at, unit: fc.constantFrom(...codes) }),
  fc.record({
    ...{ do: fc.constant('reading' as const), at, late: minutesLate },
    value: fc.constantFrom(1, 2, 3, 4),
  }),
  fc.record({ do: fc.constant('alarm' as const), at, alarm: fc.constantFrom(2, 3) }),
  fc.record({
    ...{ do: fc.constant('report' as const), at, late: minutesLate },
    have: fc.constantFrom(0, 5, 10),
  }),
  fc.record({ do: fc.constant('need' as const), at, quantity: fc.constantFrom(5, 10, 20) }),
  fc.record({
    do: fc.constant('place' as const),
    at,
    state: fc.constantFrom('existing', 'planned'),
  }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), killed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('acknowledge' as const), at: fc.nat(5) }) },
)

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

const put = (session: Session, layer: LayerId, row: object) =>
  writeRows(session, tablesOf[layer].now, [row])

const placeOf = (index: number) => ({
  geom: { type: 'Point', coordinates: [107.95 + index * 0.03, 21.53] },
  accuracy_m: 10,
})
/** The third of each is hidden from who asks. */
const markingOf = (index: number) => (index === 2 ? 'mat' : 'noi_bo')

async function begin(moment: Micros): Promise<void> {
  await passAt(moment, async (session) => {
    for (const code of codes) {
      await put(session, 'units', unit(code, null, { valid_from: '2025-07-01T00:00:00+07:00' }))
    }
    for (const index of [0, 1]) {
      await put(session, 'gauges', {
        ...{ ...named(`g${index}`), ...said, kind: 'water_level', state: 'existing' },
        ...{ unit_code: '06712', measure_unit: 'metre', alarm_1: 2, alarm_2: 3 },
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

async function doIt(session: Session, deed: Deed, moment: Micros, number: number): Promise<void> {
  const now = momentAt(moment)
  const minutesAgo = (late: number) => momentAt(moment - late * 60_000_000)
  const marked = 'at' in deed ? { marking: markingOf(deed.at) } : {}
  switch (deed.do) {
    case 'incident': {
      const { severity, kind } = deed
      const own = { severity, kind: kind as 'fire', occurred_at: now, valid_from: now }
      return put(session, 'incidents', {
        ...incident(`i${deed.at}`, { ...own, ...marked }),
        ...placeOf(deed.at),
      })
    }
    case 'state':
      await session.rows(sql`update incidents set state = ${deed.state}, severity = ${deed.severity}
        where id = ${`i${deed.at}`}`)
      return
    case 'move':
      await session.rows(
        sql`update incidents set unit_code = ${deed.unit} where id = ${`i${deed.at}`}`,
      )
      return
    case 'reading':
      return put(session, 'gauge_readings', {
        ...{ ...named(`r${number}`), ...said, unit_code: '06712', marking: 'cong_khai' },
        ...{ gauge_id: `g${deed.at % 2}`, value: deed.value, measure_unit: 'metre' },
        measured_at: minutesAgo(deed.late),
      })
    case 'alarm':
      await session.rows(sql`update gauges set alarm_1 = ${deed.alarm}, alarm_2 = ${deed.alarm + 1}
        where id = ${`g${deed.at % 2}`}`)
      return
    case 'report':
      return put(session, 'readiness_reports', {
        ...{ ...named(`p${number}`), ...said, ...marked, unit_code: '06712' },
        ...{ need_id: `n${deed.at}`, have: deed.have, condition: 'good' },
        counted_at: minutesAgo(deed.late),
      })
    case 'need':
      await session.rows(sql`update readiness_needs set quantity = ${deed.quantity}
        where id = ${`n${deed.at}`}`)
      return
    case 'place':
      return put(session, 'facilities', {
        ...{ ...named(`f${deed.at}`), ...said, unit_code: '06712', class: 'border_post' },
        ...{ state: deed.state, ...placeOf(deed.at), ...marked },
      })
    default:
      return
  }
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

const inWords = (
  alerts: readonly { at: Micros; layer: 'incidents' | 'units' | 'gauges'; id: string }[],
) => alerts.map((alert) => `${momentAt(alert.at)} ${keyOf(alert)}`)

const soon = (deed: Deed) => ({ deed, minutes: 10, micros: 0 })
const unheard: Question = { kind: 'silence', units: ['06712'], hours: 1 }
const reached: Question = { kind: 'gauge', gauges: 'all', alarm: 1 }
const reads = (value: number) => soon({ do: 'reading', at: 0, value, late: 0 })
/** Over the first alarm, looked at, acknowledged, under it and over it again. */
const risen = [
  ...[reads(2.5), soon({ do: 'look', killed: true }), soon({ do: 'look', killed: false })],
  ...[soon({ do: 'acknowledge', at: 0 }), reads(1), reads(2.5)],
]

const hour = 3_600_000_000
const runs = inject('engine') === 'server' ? 40 : 6
let begins = Date.parse('2026-01-01T00:00:00Z') * 1000
let raisedInAll = 0

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
      raisedInAll += live.length
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
      ],
    },
  )
  // Histories in which nothing is ever true would prove nothing; of these two something is.
  expect(raisedInAll).toBeGreaterThanOrEqual(3)
}, 300_000)
