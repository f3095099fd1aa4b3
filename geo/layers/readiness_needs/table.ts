import { type SQL, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { type RowsOf, rowsNow } from '../../columns/rows_of.ts'
import { readinessReports } from '../readiness_reports/table.ts'
import type { Condition } from '../readiness_reports/vocabulary.ts'
import { editors, greatestQuantity, pillar, type ReportState } from './vocabulary.ts'

const tables = layerTables(
  'readiness_needs',
  'none',
  () => ({
    pillar: constrained(oneOf(pillar).notNull(), () => sql`unit_code is not null`),
    quantity: integerBetween(1, greatestQuantity).notNull(),
    measure_unit_vi: text().notNull(),
    measure_unit_en: text().notNull(),
    cadence_hours: integerBetween(1, 8_760).notNull(),
  }),
  { editors },
)

/**
 * What a unit's plan needs, item by item. What there is of each is said in `readiness_reports`; the last
 * that was said by the asked moment is read beside each row, and `api/readiness` makes the score of it.
 */
export const readinessNeeds = {
  ...tables,
  derived: {
    have: (need: Need, at: unknown, rowsOf?: RowsOf) =>
      sql<number | null>`(select have from ${lastReport(need, at, rowsOf)})`,
    condition: (need: Need, at: unknown, rowsOf?: RowsOf) =>
      sql<Condition | null>`(select condition from ${lastReport(need, at, rowsOf)})`,
    missing: (need: Need, at: unknown, rowsOf?: RowsOf) =>
      sql<number | null>`(select greatest(${need.quantity} - usable, 0)
        from ${lastReport(need, at, rowsOf)})`,
    counted_at: (need: Need, at: unknown, rowsOf?: RowsOf) =>
      sql<string | null>`(select counted_at from ${lastReport(need, at, rowsOf)})`,
    report_state: (need: Need, at: unknown, rowsOf?: RowsOf) =>
      sql<ReportState>`coalesce((select case when is_fresh then 'fresh' else 'old' end
        from ${lastReport(need, at, rowsOf)}), 'none')`,
  },
}

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = readinessNeeds

export interface Need {
  readonly lane: unknown
  readonly id: unknown
  readonly quantity: unknown
  readonly cadence_hours: unknown
}

/**
 * The last report of an item at a moment, for a FROM: the one counted last, and of two counted at once the
 * one that came last. A clock that is ahead is not believed past the moment its report came.
 */
export function lastReport(need: Need, at: unknown, rowsOf: RowsOf = rowsNow): SQL {
  const { now: r } = readinessReports
  const counted = sql`least(${r.counted_at}, ${r.reported_at})`
  return sql`(
    select ${r.id} as id, ${r.have} as have, ${r.condition} as condition,
      case when ${r.condition} = 'unusable' then 0 else ${r.have} end as usable,
      ${r.counted_at} as counted_at, ${r.reported_at} as reported_at, ${r.reported_by} as reported_by,
      ${r.source} as source, ${counted} + make_interval(hours => ${need.cadence_hours}) >= ${at} as is_fresh
    from ${rowsOf(readinessReports)}
    where ${r.lane} = ${need.lane} and ${r.need_id} = ${need.id} and ${counted} <= ${at}
    order by ${counted} desc, ${r.reported_at} desc, ${r.id} collate "C" desc limit 1) last`
}
