import { date, text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { links } from '../../columns/links.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { cadence, clusterState, editors } from './vocabulary.ts'

/**
 * Clusters "cụm địa bàn an toàn – đơn vị an toàn": wards and communes with the units, agencies and
 * enterprises standing there, a model of the military command. Who leads is an office, never a person.
 *
 * `rating` and `rating_scale` are free text: no national scale was found, each place has its own.
 */
export const safeAreaClusters = layerTables(
  'safe_area_clusters',
  'MultiPolygon',
  () => ({
    state: oneOf(clusterState).notNull(),
    member_units: links(),
    member_former_units: links(),
    member_forces_vi: text(),
    member_forces_en: text(),
    lead_vi: text(),
    lead_en: text(),
    standing_unit_vi: text(),
    standing_unit_en: text(),
    standing_year: integerBetween(1975, 2100),
    founding_decision: text(),
    cadence: oneOf(cadence).notNull(),
    last_meeting: date(),
    rating: text(),
    rating_scale: text(),
    rating_year: integerBetween(1975, 2100),
    figures: statements(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = safeAreaClusters
