import { type SQL, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween, measure } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import type { RowsOf } from '../../columns/rows_of.ts'
import { facilityState } from '../facilities/vocabulary.ts'
import { type Gauge, lastReading, readingBefore } from '../gauge_readings/table.ts'
import {
  type AlarmReached,
  editors,
  gaugeKind,
  gaugeQuantity,
  gaugeUnit,
  type ReadingCourse,
} from './vocabulary.ts'

const tables = layerTables(
  'gauges',
  'Point',
  () => ({
    kind: oneOf(gaugeKind).notNull(),
    state: oneOf(facilityState).notNull(),
    quantity: oneOf(gaugeQuantity),
    measure_unit: constrained(
      oneOf(gaugeUnit),
      (unit) => sql`${unit} is not null or coalesce(alarm_1, alarm_2, alarm_3) is null`,
    ),
    alarm_1: measure(),
    alarm_2: constrained(measure(), (alarm) => sql`${alarm} > alarm_1`),
    alarm_3: constrained(measure(), (alarm) => sql`${alarm} > coalesce(alarm_2, alarm_1)`),
    flood_region: integerBetween(1, 4),
    operator_vi: text(),
    operator_en: text(),
  }),
  { editors },
)

/** A station with its alarms, as columns of a row. */
export type Alarmed = Gauge &
  Readonly<Record<'measure_unit' | 'alarm_1' | 'alarm_2' | 'alarm_3', unknown>>

/**
 * The highest alarm that a reading has reached; null where none is known, or where the reading is in
 * another unit of measure than the alarms are by now.
 */
export const reachedBy = (gauge: Alarmed, last: SQL): SQL<AlarmReached | null> => sql`case
  when ${last}.value is null or ${last}.measure_unit is distinct from ${gauge.measure_unit}
    or coalesce(${gauge.alarm_1}, ${gauge.alarm_2}, ${gauge.alarm_3}) is null then null
  when ${last}.value >= ${gauge.alarm_3} then 'alarm_3'
  when ${last}.value >= ${gauge.alarm_2} then 'alarm_2'
  when ${last}.value >= ${gauge.alarm_1} then 'alarm_1' else 'below' end`

/**
 * How the last reading stands to the one before: a water level that within an hour passed the whole way from
 * the first alarm to the highest, up or down, may be a flash flood or a slip of the pen. Null where there is
 * nothing to hold it against: rain and wind jump by nature, and without alarms nobody knows what is much.
 */
export const courseOf = (
  gauge: Alarmed,
  last: SQL,
  before: SQL,
): SQL<ReadingCourse | null> => sql`case
  when ${last}.measure_unit is distinct from ${before}.measure_unit
    or ${last}.measure_unit is distinct from ${gauge.measure_unit}
    or ${last}.measure_unit not in ('metre', 'centimetre')
    or coalesce(${gauge.alarm_3}, ${gauge.alarm_2}) is null or ${gauge.alarm_1} is null then null
  when abs(${last}.value - ${before}.value) > coalesce(${gauge.alarm_3}, ${gauge.alarm_2}) - ${gauge.alarm_1}
    and ${last}.measured_at - ${before}.measured_at <= interval '1 hour' then 'jumped' else 'steady' end`

/**
 * Stations that measure or warn, with their three alarms (báo động I < II < III) in `measure_unit`.
 * The users set the alarms; an empty one is not known, and no reading is compared with it. What was read
 * is said in `gauge_readings`; the last by the asked moment is read beside each row.
 */
export const gauges = {
  ...tables,
  derived: {
    last_reading: (gauge: Alarmed, at: unknown, rowsOf?: RowsOf) =>
      sql<number | null>`(select value from ${lastReading(gauge, at, rowsOf)})`,
    last_read_at: (gauge: Alarmed, at: unknown, rowsOf?: RowsOf) =>
      sql<string | null>`(select measured_at from ${lastReading(gauge, at, rowsOf)})`,
    alarm_reached: (gauge: Alarmed, at: unknown, rowsOf?: RowsOf) =>
      sql<AlarmReached | null>`(select ${reachedBy(gauge, sql`last`)}
        from ${lastReading(gauge, at, rowsOf)})`,
    reading_before: (gauge: Alarmed, at: unknown, rowsOf?: RowsOf) =>
      sql<number | null>`(select value from ${readingBefore(gauge, at, rowsOf)})`,
    read_before_at: (gauge: Alarmed, at: unknown, rowsOf?: RowsOf) =>
      sql<string | null>`(select measured_at from ${readingBefore(gauge, at, rowsOf)})`,
    reading_course: (gauge: Alarmed, at: unknown, rowsOf?: RowsOf) =>
      sql<ReadingCourse | null>`(select ${courseOf(gauge, sql`last`, sql`before`)}
        from ${lastReading(gauge, at, rowsOf)}, ${readingBefore(gauge, at, rowsOf)})`,
  },
}

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = gauges
