import { DrizzleQueryError } from 'drizzle-orm/errors'

/** What PostgreSQL refused, without SQL and without the driver's stack. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'

  constructor(
    /** The five-character SQLSTATE, such as 23514 for a CHECK. */
    readonly sqlState: string,
    /** The constraint that refused, where one did. */
    readonly constraint: string | undefined,
    message: string,
    /** The function of PostgreSQL's that refused: its words may be in any language. */
    readonly routine?: string,
  ) {
    super(message)
  }
}

/** No class of PostgreSQL's begins with E; the system's own EPIPE has five letters too. */
const sqlState = /^[0-9FHPX][0-9A-Z]{4}$/

/**
 * What a driver threw, as a `DatabaseError` where PostgreSQL spoke; else unchanged. Both drivers give
 * `code`; drizzle wraps it one deep as `cause`, under a message that holds the query. The drivers' own
 * errors carry the query too and, on the embedded engine, print a line of bundled code: they end here.
 */
export function databaseError(thrown: unknown): unknown {
  const error = thrown instanceof DrizzleQueryError ? (thrown.cause ?? thrown) : thrown
  if (!(error instanceof Error)) return error
  const { code, constraint, constraint_name, routine } = error as Error & Record<string, unknown>
  if (typeof code !== 'string' || !sqlState.test(code)) return error
  const name = constraint_name ?? constraint
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return new DatabaseError(code, text(name), error.message, text(routine))
}
