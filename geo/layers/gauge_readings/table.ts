import { type SQL, sql } from 'drizzle-orm'
import { doublePrecision, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { oneOf } from '../../columns/one_of.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { type RowsOf, rowsNow } from '../../columns/rows_of.ts'
import { gaugeUnit } from '../gauges/vocabulary.ts'
import { editors, greatestReading } from './vocabulary.ts'

/**
 * What was read at a station, each time it was. Whoever may not see the station sees no reading of it;
 * that a reading belongs to whom its station belongs to, is in its unit of measure and no more open than
 * it, a trigger in `api/migrations` holds.
 *
 * `measured_at` is the reader's word, by the reader's clock; the database says beside it when it came and
 * from whom.
 */
export const gaugeReadings = layerTables(
  'gauge_readings',
  'none',
  () => ({
    gauge_id: text().notNull(),
    value: constrained(
      doublePrecision().notNull(),
      (value) => sql`${value} between ${sql.raw(String(-greatestReading))}
        and ${sql.raw(String(greatestReading))}`,
    ),
    measure_unit: oneOf(gaugeUnit).notNull(),
    measured_at: constrained(
      moment().notNull(),
      (measured) => sql`${measured} <= reported_at + interval '5 minutes'`,
    ),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
  }),
  {
    editors,
    indexed: ['gauge_id'],
    seenWhere: ({ lane, gauge_id }) =>
      sql`exists (select from gauges about where about.lane = ${lane} and about.id = ${gauge_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = gaugeReadings

export interface Gauge {
  readonly lane: unknown
  readonly id: unknown
}

/**
 * The last reading of a station at a moment, for a FROM: the one measured last, and of two measured at
 * once the one that came last. A clock that is ahead is not believed past the moment its reading came.
 */
export function lastReading(gauge: Gauge, at: unknown, rowsOf: RowsOf = rowsNow): SQL {
  return sql`${nthLast(0, gauge, at, rowsOf)} last`
}

/** The reading before the last one, as the last is found. */
export function readingBefore(gauge: Gauge, at: unknown, rowsOf: RowsOf = rowsNow): SQL {
  return sql`${nthLast(1, gauge, at, rowsOf)} before`
}

function nthLast(skipped: 0 | 1, gauge: Gauge, at: unknown, rowsOf: RowsOf): SQL {
  const { now: r } = gaugeReadings
  const measured = sql`least(${r.measured_at}, ${r.reported_at})`
  return sql`(
    select ${r.id} as id, ${r.value} as value, ${r.measure_unit} as measure_unit,
      ${r.measured_at} as measured_at, ${r.reported_at} as reported_at
    from ${rowsOf(gaugeReadings)}
    where ${r.lane} = ${gauge.lane} and ${r.gauge_id} = ${gauge.id} and ${measured} <= ${at}
    order by ${measured} desc, ${r.reported_at} desc, ${r.id} collate "C" desc
    limit 1 offset ${sql.raw(String(skipped))})`
}
