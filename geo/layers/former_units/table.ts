import { digits } from '../../columns/digits.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { formerUnitKind, pointBasis } from './vocabulary.ts'

/**
 * The units there were before 1 July 2025. Their ids are `<code>@2020`, the year of the list they
 * are taken from, since six of their codes name other units today. What became of each stands in
 * `unit_lineage`; `unit_code` is the present unit it lies in.
 */
export const formerUnits = layerTables('former_units', 'Point', () => ({
  code: digits(5).notNull(),
  kind: oneOf(formerUnitKind).notNull(),
  point_basis: oneOf(pointBasis).notNull(),
  figures: statements(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = formerUnits
