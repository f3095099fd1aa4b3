import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { editors, roadKind, roadPassage } from './vocabulary.ts'

/**
 * A road, or a stretch of one that is closed by itself: a ford, a bridge, a slope. Roads meet where their
 * ends or corners meet (`geo/evacuation/roads/join_lines.ts`); where lines merely cross, one may lead over the other.
 */
export const roads = layerTables(
  'roads',
  'MultiLineString',
  () => ({
    kind: oneOf(roadKind).notNull(),
    passage: oneOf(roadPassage),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = roads
