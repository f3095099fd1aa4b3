import { type Column, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from './constrained.ts'

/** An official code of exactly so many digits; text, since codes begin with zeros. */
export function digits(count: number) {
  return constrained(
    text(),
    (column: Column) => sql`${column} ~ '^[0-9]{${sql.raw(String(count))}}$'`,
  )
}
