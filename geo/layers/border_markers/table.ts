import { text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { markerKind } from './vocabulary.ts'

/**
 * Markers of the border. `number` is written as it stands on the stone, `1347 (2)`: the figure in
 * brackets tells the stones of one marker apart. `place` says in words where it stands, which is often
 * all that is known.
 */
export const borderMarkers = layerTables('border_markers', 'Point', () => ({
  kind: oneOf(markerKind).notNull(),
  number: text().notNull(),
  place_vi: text(),
  place_en: text(),
}))

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = borderMarkers
