import { sql } from 'drizzle-orm'
import { boolean, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { digits } from '../../columns/digits.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween, measure } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { borderKind, outline, unitKind } from './vocabulary.ts'

/**
 * The commune-level units in force since 1 July 2025.
 *
 * A code alone does not name a unit: 06712 was the ward Trần Phú until then and is Móng Cái 1 since.
 * The unit in force has its bare code as id, so that addresses and imports stay short; the same
 * code under another validity takes `<code>@<year>`, as all of `former_units` do (`06712@2020`).
 *
 * The official area stands in the row and is never taken from the outline, which is smaller where
 * there are tidal flats and river arms.
 */
export const units = layerTables('units', 'Geometry', () => ({
  code: digits(5).notNull(),
  kind: oneOf(unitKind).notNull(),
  province_code: digits(2).notNull(),
  area_official_km2: measure(),
  population: integerBetween(0, 100_000_000),
  populations: statements(),
  formed_from_vi: text(),
  formed_from_en: text(),
  seat_vi: text(),
  seat_en: text(),
  decree: text(),
  border_kind: oneOf(borderKind).notNull(),
  former_city: boolean().notNull(),
  // A word that says "outline" over a point, or the other way round, would draw a guess as a survey.
  outline: constrained(
    oneOf(outline).notNull(),
    (word) => sql`case when ${word} = 'none'
      then geom is null or st_geometrytype(geom) = 'ST_Point'
      else geom is not null and st_geometrytype(geom) = 'ST_MultiPolygon' end`,
  ),
  geometry_source: text(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = units
