import { text } from 'drizzle-orm/pg-core'
import { digits } from '../../columns/digits.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { share } from '../../columns/share.ts'
import { shareBasis } from './vocabulary.ts'

/**
 * What became of a unit: one row a step, from `valid_from` on. A step leads to a present unit or to
 * another former one, so a former unit reaches the present through one step or several
 * (`reaggregate.ts`). Codes stand beside ids because one code means two units.
 */
export const unitLineage = layerTables('unit_lineage', 'none', () => ({
  from_code: digits(5).notNull(),
  from_id: text().notNull(),
  to_code: digits(5).notNull(),
  to_id: text().notNull(),
  share: share().notNull(),
  basis: oneOf(shareBasis).notNull(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = unitLineage
