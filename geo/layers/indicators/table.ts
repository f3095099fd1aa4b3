import { sql } from 'drizzle-orm'
import { boolean, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { measure } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { area, bound, indicator, topic } from './vocabulary.ts'

/**
 * Figures as their sources give them: nothing is recalculated, and what does not add up is said in
 * `check_vi` and `check_en` beside the figure. `valid_from` to `valid_to` is the period a figure
 * speaks of. `unit_code` is set only where a figure is of one present unit; those of the former city
 * or the province name their area in `area_code` (194, 22) and are nobody's share.
 */
export const indicators = layerTables('indicators', 'none', () => ({
  indicator: oneOf(indicator).notNull(),
  topic: oneOf(topic).notNull(),
  area: constrained(
    oneOf(area).notNull(),
    (word) => sql`(${word} = 'unit') = (unit_code is not null)`,
  ),
  area_code: text().notNull(),
  period_vi: text().notNull(),
  period_en: text().notNull(),
  value: measure(),
  bound: oneOf(bound).notNull(),
  measure_unit_vi: text(),
  measure_unit_en: text(),
  value_as_given: text(),
  text_vi: constrained(
    text(),
    // Where the source gives no number, its words stand alone: never a zero.
    (words) => sql`${words} is not null or (value is not null and measure_unit_vi is not null)`,
  ),
  text_en: text(),
  target_vi: text(),
  target_en: text(),
  comparison_vi: text(),
  comparison_en: text(),
  check_vi: text(),
  check_en: text(),
  alternative: boolean().notNull(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = indicators
