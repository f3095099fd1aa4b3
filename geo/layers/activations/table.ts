import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { editors } from './vocabulary.ts'

/**
 * A plan that was put into action: from when (`valid_from`) until it was ended (`valid_to`), and which post
 * decided it. Its tasks stand in `tasks`. That a plan runs once at a time a rule in `api/migrations` holds.
 */
export const activations = layerTables(
  'activations',
  'none',
  () => ({
    plan_id: constrained(
      text().notNull(),
      () => sql`unit_code is not null and valid_from is not null`,
    ),
    decided_by: text().notNull(),
    reason: text(),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
  }),
  {
    editors,
    indexed: ['plan_id'],
    seenWhere: ({ lane, plan_id }) =>
      sql`exists (select from plans about where about.lane = ${lane} and about.id = ${plan_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = activations
