import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { greatestQuantity } from '../readiness_needs/vocabulary.ts'
import { condition, editors } from './vocabulary.ts'

/**
 * What a unit has of an item that its plan needs, as it was counted, each time it was. Whoever may not see
 * the item sees no report of it; that a report belongs to whom its item belongs to, and is no more open, a
 * trigger in `api/migrations` holds.
 *
 * `counted_at` is the reporter's word, by the reporter's clock; the database says beside it when it came
 * and from whom.
 */
export const readinessReports = layerTables(
  'readiness_reports',
  'none',
  () => ({
    need_id: text().notNull(),
    have: integerBetween(0, greatestQuantity).notNull(),
    condition: oneOf(condition).notNull(),
    counted_at: constrained(
      moment().notNull(),
      (counted) => sql`${counted} <= reported_at + interval '5 minutes'`,
    ),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
  }),
  {
    editors,
    indexed: ['need_id'],
    seenWhere: ({ lane, need_id }) =>
      sql`exists (select from readiness_needs about where about.lane = ${lane} and about.id = ${need_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = readinessReports
