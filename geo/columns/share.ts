import { type Column, sql } from 'drizzle-orm'
import { doublePrecision } from 'drizzle-orm/pg-core'
import { constrained } from './constrained.ts'

/** A part of a whole: above 0, at most 1. */
export function share() {
  return constrained(doublePrecision(), (column: Column) => sql`${column} > 0 and ${column} <= 1`)
}
