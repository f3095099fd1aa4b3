import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { Session } from '../../../api/db/database.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { type Micros, momentAt } from '../../../api/watches/micros.ts'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { incident } from '../../support/incident_rows.ts'

export const codes = ['06712', '06709'] as const
export const said = { source: 'a test', confidence: 'likely', owning_unit: '06712' } as const
export const named = (id: string) => ({ id, name_vi: id, name_en: id })

/** One thing that happens; each in a transaction of its own. */
export type Deed =
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
  | { readonly do: 'bulletin'; readonly at: number; readonly level: number | null }
  | { readonly do: 'wind'; readonly at: number; readonly radius: number }
  | { readonly do: 'dropped'; readonly at: number }
  | {
      readonly do: 'decide'
      readonly at: number
      readonly hazard: string
      readonly level: number | null
      readonly hours: number
    }
  /** Looks on; `killed` before it is done. */
  | { readonly do: 'look'; readonly killed: boolean }
  | { readonly do: 'acknowledge'; readonly at: number }

const at = fc.nat(2)
const severity = fc.integer({ min: 1, max: 5 })
const minutesLate = fc.constantFrom(0, 0, 30, 300)
export const deed: fc.Arbitrary<Deed> = fc.oneof(
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
  fc.record({
    ...{ do: fc.constant('bulletin' as const), at },
    level: fc.constantFrom(null, 2, 3, 4),
  }),
  fc.record({
    ...{ do: fc.constant('wind' as const), at },
    radius: fc.constantFrom(20, 90, 250),
  }),
  fc.record({ do: fc.constant('dropped' as const), at }),
  fc.record({
    ...{ do: fc.constant('decide' as const), at },
    hazard: fc.constantFrom('storm', 'flood'),
    level: fc.constantFrom(null, 2, 3),
    hours: fc.constantFrom(1, 100),
  }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), killed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('acknowledge' as const), at: fc.nat(5) }) },
)

export const put = (session: Session, layer: LayerId, row: object) =>
  writeRows(session, tablesOf[layer].now, [row])

const placeOf = (index: number) => ({
  geom: { type: 'Point', coordinates: [107.95 + index * 0.03, 21.53] },
  accuracy_m: 10,
})
/** The third of each is hidden from who asks. */
export const markingOf = (index: number) => (index === 2 ? 'mat' : 'noi_bo')

/** A storm that passes over the ward in the hours that follow. */
const onTheWay = [
  { minutes: -30, coordinates: [109.4, 20.9] },
  { minutes: 140, coordinates: [108, 21.5] },
  { minutes: 310, coordinates: [106.6, 22.1] },
]

export async function doIt(
  session: Session,
  deed: Deed,
  moment: Micros,
  number: number,
): Promise<void> {
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
    case 'bulletin': {
      const bulletin = `b${number}`
      await put(session, 'storm_bulletins', {
        ...{ ...named(bulletin), ...said, ...marked, storm: `s${deed.at}`, kind: 'urgent' },
        ...{ hazard: 'storm', issuer: 'a forecaster', issued_at: minutesAgo(20) },
        ...{ stated_level: deed.level, stated_for: deed.level === null ? null : 'here' },
      })
      for (const [index, { minutes, coordinates }] of onTheWay.entries()) {
        await put(session, 'storm_positions', {
          ...{ ...named(`${bulletin}_${index}`), ...said, ...marked, bulletin_id: bulletin },
          ...{ at: minutesAgo(-minutes), kind: 'forecast', wind_level: 12, radius_6_km: 90 },
          ...{ geom: { type: 'Point', coordinates }, accuracy_m: 5_000 },
        })
      }
      return
    }
    case 'wind':
      await session.rows(sql`update storm_positions set radius_6_km = ${deed.radius}
        where bulletin_id in (select id from storm_bulletins where storm = ${`s${deed.at}`})`)
      return
    case 'dropped':
      await session.rows(sql`delete from storm_positions
        where bulletin_id in (select id from storm_bulletins where storm = ${`s${deed.at}`})`)
      return
    case 'decide':
      return put(session, 'decisions', {
        ...{ ...named(`d${number}`), ...said, ...marked, unit_code: '06712' },
        ...{ kind: deed.level === null ? 'not_yet' : 'respond', hazard: deed.hazard },
        ...{ level: deed.level, decided_by: 'a post', valid_from: now },
        valid_to: minutesAgo(-60 * deed.hours),
      })
    default:
      return
  }
}
