import { sql } from 'drizzle-orm'
import { jsonb } from 'drizzle-orm/pg-core'
import type { Statement } from '../statement.ts'
import { constrained } from './constrained.ts'

/** Figures and facts that each carry a source of their own; an empty list where there are none. */
export function statements() {
  return constrained(
    jsonb().$type<Statement[]>().notNull().default([]),
    (column) => sql`jsonb_typeof(${column}) = 'array'`,
  )
}
