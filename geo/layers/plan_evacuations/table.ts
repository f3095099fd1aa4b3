import { sql } from 'drizzle-orm'
import { jsonb, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import type { KeptOutcome, KeptTerms } from '../../evacuation/kept_evacuation.ts'
import { editors } from './vocabulary.ts'

/**
 * Who goes to which shelter, as it was decided and kept with a plan: what was decided (`terms`), and what
 * came of it when it was kept (`outcome`). The last of a plan holds; those before it stay to be read. It is
 * of the unit of its plan, and seen by who sees that; a trigger in `api/migrations` holds it.
 */
export const planEvacuations = layerTables(
  'plan_evacuations',
  'none',
  () => ({
    plan_id: constrained(text().notNull(), () => sql`unit_code is not null`),
    terms: constrained(
      jsonb().$type<KeptTerms>().notNull(),
      (terms) => sql`jsonb_typeof(${terms}) = 'object'`,
    ),
    outcome: constrained(
      jsonb().$type<KeptOutcome>().notNull(),
      (outcome) => sql`jsonb_typeof(${outcome}) = 'object'`,
    ),
    kept_at: recordedAt(),
    kept_by: recordedBy(),
  }),
  {
    editors,
    indexed: [['plan_id', 'kept_at']],
    seenWhere: ({ lane, plan_id }) =>
      sql`exists (select from plans about where about.lane = ${lane} and about.id = ${plan_id})`,
  },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = planEvacuations
