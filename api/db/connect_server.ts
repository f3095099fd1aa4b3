import postgres from 'postgres'
import { connectionPool } from './connection_pool.ts'
import type { Database, ReadWork, Work } from './database.ts'
import { databaseError } from './database_error.ts'
import { letHeapGrow } from './let_heap_grow.ts'
import { sessionOn } from './server_session.ts'
import type { Query } from './written_query.ts'

const connections = 8

/** By its name a restore tells the running program from itself. */
export type ProgramName = 'dia_ban' | 'dia_ban_backup' | 'dia_ban_restore'

const settingsOf = (program: ProgramName) => ({
  onnotice: () => {},
  connection: {
    application_name: program,
    // A numeric 0 would be dropped by the driver.
    max_parallel_workers_per_gather: '0' as unknown as number,
    jit: 'off',
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  },
})

/**
 * Connects to a PostgreSQL server. Lazy: the first query connects.
 *
 * Parallel query is off: after ANALYZE a tile takes a parallel plan, and throughput falls to a
 * quarter. So is compiling of queries: the planner takes PostGIS functions for so dear that it
 * compiles at each run, and a tile that takes 10 ms would take 100. A writer that waits longer than
 * its time gives up instead of holding all others.
 */
export function connectServer(url: string, program: ProgramName = 'dia_ban'): Database {
  letHeapGrow()
  const settings = settingsOf(program)
  const pool = connectionPool(url, connections, settings)
  const listeners: postgres.Sql[] = []

  async function readOnly<Value>(context: Query, work: ReadWork<Value>) {
    const connection = await pool.take().catch(refused)
    const { session, begin, plain, ending, end } = sessionOn(connection, true)
    try {
      // If the context fails the transaction is aborted, so the query after it fails too and nothing is
      // read without a context.
      const begun = begin('begin read only', context)
      const [, value] = await Promise.all([begun, work(session)])
      return value
    } catch (thrown) {
      throw databaseError(thrown)
    } finally {
      end()
      // Not awaited: the answer need not wait for it.
      const committed = ending() ?? plain('commit')
      committed.catch(connection.abandon).finally(() => pool.giveBack(connection))
    }
  }

  async function readWrite<Value>(context: Query, work: Work<Value>) {
    const connection = await pool.take().catch(refused)
    const { session, begin, plain, ending, end } = sessionOn(connection, false)
    const begun = begin('begin', context)
    try {
      const [, value] = await Promise.all([begun, work(session)])
      end()
      await (ending() ?? plain('commit'))
      return value
    } catch (thrown) {
      end()
      // What was read ahead of a transaction that never began may have been refused for what it was not.
      const cause = await begun.then(
        () => thrown,
        (why: unknown) => why,
      )
      // Where the connection is gone the transaction is too: what is told is why work failed.
      await plain('rollback').catch(connection.abandon)
      throw databaseError(cause)
    } finally {
      pool.giveBack(connection)
    }
  }

  return {
    kind: 'server',
    readOnly,
    readWrite,
    listen: async (channel, heard) => {
      const listener = postgres(url, { ...settings, max: 1 })
      listeners.push(listener)
      return (await listener.listen(channel, () => heard())).unlisten
    },
    close: async () => {
      await Promise.all([pool.close(), ...listeners.map((sql) => sql.end({ timeout: 5 }))])
    },
  }
}

function refused(thrown: unknown): never {
  throw databaseError(thrown)
}
