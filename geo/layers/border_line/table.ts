import { boolean } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { borderKind } from './vocabulary.ts'

/**
 * The national border, a piece a row. `generalised` says that the drawing is simplified and proves
 * nothing in law; the standard border map of the state survey authority, once imported, is not.
 */
export const borderLine = layerTables('border_line', 'MultiLineString', () => ({
  kind: oneOf(borderKind).notNull(),
  generalised: boolean().notNull(),
  figures: statements(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = borderLine
