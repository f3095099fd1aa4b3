import { sql } from 'drizzle-orm'
import { jsonb } from 'drizzle-orm/pg-core'
import { constrained } from './constrained.ts'

/** The ids of several features of another collection; an empty list where there are none. */
export function links() {
  return constrained(
    jsonb().$type<string[]>().notNull().default([]),
    (column) => sql`jsonb_typeof(${column}) = 'array'`,
  )
}
