import { fillPlaceholders, SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'

/** A query as the driver takes it: its text, and a value for each of its parameters. */
export interface WrittenQuery {
  readonly sql: string
  readonly params: unknown[]
}

/** What a session runs. */
export type Query = SQL | WrittenQuery

const dialect = new PgDialect()

export const written = (query: Query): WrittenQuery =>
  query instanceof SQL ? dialect.sqlToQuery(query) : query

/**
 * Writes a query once, for each of its runs to fill in its `sql.placeholder`s. Where a query of a few
 * milliseconds is asked hundreds of times in a second, drizzle's walk through its parts is a tenth of
 * the work.
 *
 * @returns what fills it; a placeholder without a value throws.
 */
export function writtenQuery<Name extends string>(
  query: SQL,
): (values: Readonly<Record<Name, unknown>>) => WrittenQuery {
  const { sql, params } = dialect.sqlToQuery(query)
  return (values) => ({ sql, params: fillPlaceholders(params, values) })
}
