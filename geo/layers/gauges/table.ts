import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { measure } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { facilityState } from '../facilities/vocabulary.ts'
import { editors, gaugeKind, gaugeQuantity, gaugeUnit } from './vocabulary.ts'

/**
 * Stations that measure or warn, with their three alarms (báo động I < II < III) in `measure_unit`.
 * The users set the alarms; an empty one is not known, and no reading is compared with it.
 */
export const gauges = layerTables(
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
    operator_vi: text(),
    operator_en: text(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = gauges
