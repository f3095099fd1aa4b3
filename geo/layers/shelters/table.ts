import { text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { editors, greatestCapacity, shelterKind, shelterMode, shelterState } from './vocabulary.ts'

/**
 * Where people are taken when their own house is not safe. Who keeps it is a post, never a person. A
 * capacity that nobody said is empty, and no place is planned there.
 */
export const shelters = layerTables(
  'shelters',
  'Point',
  () => ({
    kind: oneOf(shelterKind).notNull(),
    mode: oneOf(shelterMode).notNull(),
    capacity_people: integerBetween(1, greatestCapacity),
    state: oneOf(shelterState).notNull(),
    locality: text(),
    kept_by: text(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = shelters
