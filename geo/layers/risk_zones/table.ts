import { sql } from 'drizzle-orm'
import { boolean, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { editors, hazard, hazardScale } from './vocabulary.ts'

/**
 * Areas of one hazard at one level of one scenario. `indicative`: drawn from recorded events or a
 * study by this product, not taken over from an official risk map.
 */
export const riskZones = layerTables(
  'risk_zones',
  'MultiPolygon',
  () => ({
    hazard: oneOf(hazard).notNull(),
    scale: constrained(
      oneOf(hazardScale).notNull(),
      (scale) => sql`${scale} <> 'forest_fire' or hazard = 'forest_fire'`,
    ),
    level: integerBetween(1, 5).notNull(),
    scenario_vi: text().notNull(),
    scenario_en: text().notNull(),
    basis_vi: text().notNull(),
    basis_en: text().notNull(),
    event_id: text(),
    indicative: boolean().notNull(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = riskZones
