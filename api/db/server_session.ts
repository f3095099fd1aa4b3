import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type ReservedSql } from 'postgres'
import { asBinary } from './binary_socket.ts'
import type { Connection } from './connection_pool.ts'
import type { Orm, ReadSession, Session, WriteSession } from './database.ts'
import { type Query, written } from './written_query.ts'

const typeOfBytea = 17

export interface ServerSession {
  readonly session: ReadSession & WriteSession
  /** Sends both together, before all else: one round trip. */
  begin(statement: 'begin' | 'begin read only', context: Query): Promise<unknown>
  /**
   * A statement without parameters: commit, rollback. Sent at once: the driver's queries wait
   * until they are awaited, and an unsent `begin` would arrive after the context it is to hold, so
   * that the work would run as the login instead of the app's role.
   */
  plain(statement: string): Promise<unknown>
  /** What the transaction ends with, once `lastBytes` or `lastRows` has sent it behind its queries. */
  ending(): Promise<unknown> | undefined
  /**
   * Ends the session: once the connection serves someone else, work that runs on would ask as them,
   * or as the login.
   */
  end(): void
}

/**
 * What one transaction asks with, on a connection it has for itself. Nothing that it read is given before
 * it is known to have begun: had `begin` been cancelled, the query behind it would have run as the login.
 *
 * @param asksAhead whether all that is asked may travel with the beginning. Not of what writes: a write
 *   behind a cancelled `begin` would stand by itself.
 */
export function sessionOn(connection: Connection, asksAhead: boolean): ServerSession {
  const { client, options } = connection
  let begun: Promise<unknown> | undefined
  let ended = false
  let ending: Promise<unknown> | undefined

  const send = <Row extends object>(query: string, params: unknown[], how: object) => {
    // The driver would open the connection again, and the query run outside of its transaction.
    if (!connection.isAlive()) throw lost()
    const asked = client.unsafe<Row[]>(query, params as never[], how)
    asked.catch((error: unknown) => {
      if (!isAnswer(error)) connection.abandon()
    })
    return asked
  }
  // drizzle asks every query unprepared, which costs a second round trip and cannot be pipelined.
  const ask = <Row extends object>(query: string, params: unknown[] = [], how = {}) => {
    if (ended) throw late()
    return send<Row>(query, params, { ...how, prepare: true })
  }
  const rowsAhead: WriteSession['rowsAhead'] = async <Row extends object>(query: Query) => {
    const { sql, params } = written(query)
    const [found] = await Promise.all([ask<Row>(sql, params), begun])
    return [...found]
  }
  const rows: Session['rows'] = async <Row extends object>(query: Query) => {
    if (!asksAhead) await begun
    return rowsAhead<Row>(query)
  }
  const bytes: Session['bytes'] = async (query) => {
    const { sql, params } = written(query)
    const text = connection.givesBinary ? asBinary + sql : sql
    if (!asksAhead) await begun
    const [found] = await Promise.all([ask<Record<string, unknown>>(text, params).raw(), begun])
    const [row = []] = found
    if (connection.givesBinary) return row
    const isHexadecimal = (at: number) => found.columns[at]?.type === typeOfBytea
    return row.map((value, at) =>
      isHexadecimal(at) ? Buffer.from(value.toString('latin1', 2), 'hex') : value,
    )
  }
  const plain: ServerSession['plain'] = async (statement) =>
    send(statement, [], {}).simple().execute()
  /** Had a query before it failed, this ends the transaction all the same. */
  const sendCommit = () => {
    ending = plain('commit')
    ending.catch(connection.abandon)
    ended = true
  }
  // drizzle takes what it is given here for one of the driver's queries, and asks it in two ways.
  const askBegun = (query: string, params?: unknown[], how?: object) => {
    if (asksAhead) return ask(query, params, how)
    const asked = async () => {
      await begun
      return ask(query, params, how)
    }
    const values = async () => {
      await begun
      return ask(query, params, how).values()
    }
    return {
      values,
      // biome-ignore lint/suspicious/noThenProperty: it stands for a query, which runs once it is awaited
      then: (...heard: Parameters<Promise<unknown>['then']>) => asked().then(...heard),
    }
  }
  return {
    session: {
      // Seldom asked for, and not cheap to make.
      get orm() {
        const prepared = Object.assign(Object.create(client) as ReservedSql, {
          options,
          unsafe: askBegun,
        })
        return drizzle({ client: prepared }) as unknown as Orm
      },
      rows,
      rowsAhead,
      bytes,
      lastRows: async <Row extends object>(queries: readonly Query[]) => {
        await begun
        const found = Promise.all(queries.map((query) => rowsAhead<Row>(query)))
        sendCommit()
        return found
      },
      lastBytes: (query) => {
        // Before all else: the connection may serve someone else by now, and what follows would end
        // their transaction, so that they would go on as the login.
        if (ended) return Promise.reject(late())
        const found = bytes(query)
        sendCommit()
        return found
      },
    },
    begin: (statement, context) => {
      begun = Promise.all([plain(statement), rowsAhead(context)])
      return begun
    },
    plain,
    ending: () => ending,
    end: () => {
      ended = true
    },
  }
}

/** PostgreSQL refused a query, and the connection goes on. All else leaves it in an unknown state. */
const isAnswer = (error: unknown) =>
  error instanceof postgres.PostgresError && !/^(FATAL|PANIC)$/.test(error.severity)

const late = () => new Error('The transaction of this session has ended.')

const lost = () =>
  Object.assign(new Error('The connection to the database is lost.'), { code: 'CONNECTION_CLOSED' })
