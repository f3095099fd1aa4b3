import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Query } from './written_query.ts'

/** drizzle on either driver; what the two give back from a bare `execute` differs, so use `rows`. */
export type Orm = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** What work inside one transaction may use. Nothing of it is valid once the transaction has ended. */
export interface Session {
  readonly orm: Orm
  /** Runs a query and gives its rows as objects. Whole numbers of 64 bits are cast in the query. */
  rows<Row extends object>(query: Query): Promise<Row[]>
  /**
   * Runs a query of one row and gives its columns as bytes: text in UTF-8, bytea as it is. For what
   * only passes through on its way to the client. Every column is text or bytea, and not null.
   */
  bytes(query: Query): Promise<Buffer[]>
}

/** What asks for rows and no more. */
export type Rows = Pick<Session, 'rows'>

/** What work that only reads may use. */
export interface ReadSession extends Session {
  /**
   * As `bytes`, for the last query: on a server the end of the transaction travels with it, a round
   * trip less. Not for work that writes, which would be committed before it is known to have ended well.
   */
  lastBytes(query: Query): Promise<Buffer[]>
}

/** What work that writes may use. */
export interface WriteSession extends Session {
  /**
   * As `rows`, for what only reads: on a server it travels with the beginning of the transaction, where
   * all else waits until that is known to stand.
   */
  rowsAhead<Row extends object>(query: Query): Promise<Row[]>
  /**
   * As `rows`, for the last queries: on a server the commit travels behind them, and one that fails
   * undoes all. What is found wrong with their rows afterwards stands written.
   */
  lastRows<Row extends object>(queries: readonly Query[]): Promise<Row[][]>
}

export type Work<Value> = (session: WriteSession) => Promise<Value>
export type ReadWork<Value> = (session: ReadSession) => Promise<Value>

/**
 * A database of either engine. Only `as_user.ts`, `migrate.ts`, the backup and `log/verify_log.ts`,
 * which take all of it as its owner, may call this; whoever else wants data goes through the door.
 */
export interface Database {
  readonly kind: 'embedded' | 'server'
  /** A read-only transaction that begins with `context`. On a server they travel together. */
  readOnly<Value>(context: Query, work: ReadWork<Value>): Promise<Value>
  /** A transaction that begins with `context`; committed when `work` ends well, else rolled back. */
  readWrite<Value>(context: Query, work: Work<Value>): Promise<Value>
  /** Calls back, without content, after a transaction that notified `channel` has committed. */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
