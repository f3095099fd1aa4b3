import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type ReservedSql, type Sql } from 'postgres'
import type { Database, Orm, Session, Work } from './database.ts'
import { databaseError } from './database_error.ts'

const connections = 8

/**
 * Connects to a PostgreSQL server. Lazy: the first query connects.
 *
 * Parallel query is off: after ANALYZE a tile takes a parallel plan, and throughput falls to a
 * quarter. A writer that waits longer than its time gives up instead of holding all others.
 */
export function connectServer(url: string): Database {
  const pool = postgres(url, {
    max: connections,
    onnotice: () => {},
    connection: {
      application_name: 'dia_ban',
      // A numeric 0 would be dropped by the driver.
      max_parallel_workers_per_gather: '0' as unknown as number,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  })

  async function readOnly<Value>(context: SQL, work: Work<Value>) {
    const client = await pool.reserve()
    const { session, end } = sessionOn(client, pool)
    try {
      // Sent together, answered in order: one round trip. If the context fails the transaction is
      // aborted, so the query after it fails too and nothing is read without a context.
      const head = Promise.all([plain(client, 'begin read only'), session.rows(context)])
      const [, value] = await Promise.all([head, work(session)])
      return value
    } catch (thrown) {
      throw databaseError(thrown)
    } finally {
      end()
      // Not awaited: the answer need not wait for it. A lost connection is replaced by the pool.
      plain(client, 'commit').then(
        () => client.release(),
        () => client.release(),
      )
    }
  }

  async function readWrite<Value>(context: SQL, work: Work<Value>) {
    const client = await pool.reserve()
    const { session, end } = sessionOn(client, pool)
    try {
      await plain(client, 'begin')
      await session.rows(context)
      const value = await work(session)
      end()
      await plain(client, 'commit')
      return value
    } catch (thrown) {
      end()
      await plain(client, 'rollback').catch(() => {
        // The connection is gone, and the transaction with it: what is told is why work failed.
      })
      throw databaseError(thrown)
    } finally {
      client.release()
    }
  }

  return {
    kind: 'server',
    readOnly,
    readWrite,
    listen: async (channel, heard) => (await pool.listen(channel, () => heard())).unlisten,
    close: () => pool.end({ timeout: 5 }),
  }
}

const dialect = new PgDialect()

/**
 * A session, and how to end it: once the connection serves someone else, work that runs on would
 * ask as them, or as the login.
 */
function sessionOn(client: ReservedSql, pool: Sql): { session: Session; end: () => void } {
  let ended = false
  // drizzle asks every query unprepared, which costs a second round trip and cannot be pipelined.
  const ask = <Row extends object>(query: string, params: unknown[] = [], options = {}) => {
    if (ended) throw new Error('The transaction of this session has ended.')
    return client.unsafe<Row[]>(query, params as never[], { ...options, prepare: true })
  }
  const prepared = Object.assign(Object.create(client) as ReservedSql, {
    options: pool.options,
    unsafe: ask,
  })
  const rows: Session['rows'] = async <Row extends object>(query: SQL) => {
    const { sql, params } = dialect.sqlToQuery(query)
    return [...(await ask<Row>(sql, params))]
  }
  return {
    session: { orm: drizzle({ client: prepared }) as unknown as Orm, rows },
    end: () => {
      ended = true
    },
  }
}

/**
 * Sent at once. The driver's queries wait until they are awaited: unsent, a `begin` would arrive
 * after the context it is to hold, and the work would run as the login instead of the app's role.
 */
const plain = (client: ReservedSql, statement: string) =>
  client.unsafe(statement).simple().execute()
