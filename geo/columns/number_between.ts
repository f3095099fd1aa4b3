import { type Column, sql } from 'drizzle-orm'
import { doublePrecision, integer } from 'drizzle-orm/pg-core'
import { constrained } from './constrained.ts'

/** A whole number from `least` to `most`, both allowed; the unit of measure stands in the column's name. */
export function integerBetween(least: number, most: number) {
  return constrained(
    integer(),
    (column: Column) =>
      sql`${column} between ${sql.raw(String(least))} and ${sql.raw(String(most))}`,
  )
}

/** A measured number that is zero or more; NaN and the infinities are refused. */
export function measure() {
  return constrained(
    doublePrecision(),
    (column: Column) => sql`${column} >= 0 and ${column} < 'infinity'::float8`,
  )
}
