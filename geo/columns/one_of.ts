import { type Column, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { type CodeOf, codesOf, type Vocabulary } from '../words.ts'
import { constrained } from './constrained.ts'
import { quoted } from './quoted.ts'

/**
 * A text column that holds only codes of a vocabulary. drizzle's own `text({ enum })` makes no
 * CHECK, so the database would take any word; here the table's builder adds one.
 */
export function oneOf<V extends Vocabulary>(vocabulary: V) {
  const codes = codesOf(vocabulary)
  return constrained(
    text().$type<CodeOf<V>>(),
    (column: Column) => sql`${column} in (${quoted(codes)})`,
  )
}
