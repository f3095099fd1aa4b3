import { sql } from 'drizzle-orm'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { integerBetween, measure } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { statements } from '../../columns/statements.ts'
import { editors, emergencyRole, facilityClass, facilityState, quantityUnit } from './vocabulary.ts'

/**
 * Places and works that a plan counts on or must look after. A record may stand for many of one
 * kind (`count`) or for an extent of them (`quantity`), where the source gives the sum only.
 */
export const facilities = layerTables(
  'facilities',
  'Point',
  () => ({
    class: oneOf(facilityClass).notNull(),
    state: oneOf(facilityState).notNull(),
    emergency_role: oneOf(emergencyRole),
    count: integerBetween(1, 1_000_000),
    quantity: measure(),
    measure_unit: constrained(
      oneOf(quantityUnit),
      (unit) => sql`(${unit} is null) = (quantity is null)`,
    ),
    figures: statements(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = facilities
