import { date, text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { measure } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { confidence } from '../../provenance.ts'
import { drawn } from './vocabulary.ts'

/**
 * Pairs of border communities that signed to be twins: `home` in Viet Nam, `away` across the border.
 * The line runs from home to away; how far each end may be off stands beside it, since the two are
 * seldom known alike, and `accuracy_m` is the worse of them. `position_confidence` speaks of the ends,
 * `confidence` of the pair: that two villages are twins can be sure while where they lie is a guess.
 */
export const twinnedCommunities = layerTables('twinned_communities', 'MultiLineString', () => ({
  drawn: oneOf(drawn).notNull(),
  position_confidence: oneOf(confidence),
  home_vi: text().notNull(),
  home_en: text().notNull(),
  home_accuracy_m: measure(),
  away_vi: text().notNull(),
  away_en: text().notNull(),
  away_zh: text(),
  away_accuracy_m: measure(),
  twinned_on: date(),
  figures: statements(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = twinnedCommunities
