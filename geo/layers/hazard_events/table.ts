import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { asOfPrecision } from '../../provenance.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import { eventAspect } from './vocabulary.ts'

/**
 * What struck the area, or was prepared for. When it did stands in columns of its own, each no more
 * exact than the source, and not in `valid_from` and `valid_to`: that a storm struck in 2014 stays
 * true, and a map of now that asks for past events must find it.
 */
export const hazardEvents = layerTables('hazard_events', 'Point', () => ({
  hazard: oneOf(hazard).notNull(),
  aspect: oneOf(eventAspect).notNull(),
  began_at: moment().notNull(),
  began_precision: oneOf(asOfPrecision).notNull(),
  ended_at: constrained(moment(), (ended) => sql`${ended} >= began_at`),
  ended_precision: constrained(
    oneOf(asOfPrecision),
    (precision) => sql`(${precision} is null) = (ended_at is null)`,
  ),
  place_vi: text(),
  place_en: text(),
  figures: statements(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = hazardEvents
