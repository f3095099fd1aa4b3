import { sql } from 'drizzle-orm'
import { date, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import { editors, greatestVersion, planState } from './vocabulary.ts'

/**
 * What a unit does when one hazard comes at one level; its lines stand in `plan_entries`. Who approves is a
 * post, never a person. A trigger in `api/migrations` numbers the versions, holds an approved plan to what
 * was approved, and ends the one it takes the place of.
 */
export const plans = layerTables(
  'plans',
  'none',
  () => ({
    hazard: constrained(oneOf(hazard).notNull(), () => sql`unit_code is not null`),
    level: integerBetween(1, 5).notNull(),
    version: integerBetween(1, greatestVersion).notNull(),
    state: constrained(
      oneOf(planState).notNull(),
      (state) => sql`${state} = 'draft' or (approved_by is not null and valid_from is not null)`,
    ),
    scenario: text(),
    approved_by: text(),
    approved_on: date(),
    decision: text(),
    copied_from: text(),
  }),
  { editors, indexed: [['unit_code', 'hazard', 'level']] },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = plans
