import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type ReservedSql, type Sql } from 'postgres'
import { binarySocket } from './binary_socket.ts'

/** One connection to the server, with its prepared statements; for who has taken it, until given back. */
export interface Connection {
  readonly client: ReservedSql
  readonly options: Sql['options']
  /** Whether the result of a statement marked `asBinary` comes as binary. */
  readonly givesBinary: boolean
  isAlive(): boolean
  /** Its state is not known any more: nothing is sent on it again, and nobody else gets it. */
  abandon(): void
  end(): Promise<void>
}

const secondsToConnect = 10
const millisecondsToFinish = 5_000

/**
 * Connections of our own instead of the driver's pool. There, a connection that the server cuts while
 * it is reserved goes back to the pool behind its holder's back: the holder's `rollback` then runs in
 * the transaction of whoever has it next, under their name, or ends the whole program.
 */
export function connectionPool(url: string, size: number, settings: postgres.Options<never>) {
  const all = new Set<Connection>()
  const idle: Connection[] = []
  const waiting: ((taken: Promise<Connection>) => void)[] = []
  let opening = 0
  let closed = false
  let finished = () => {}

  function take(): Promise<Connection> {
    if (closed) return Promise.reject(endedError())
    for (let free = idle.pop(); free; free = idle.pop()) {
      if (free.isAlive()) return Promise.resolve(free)
      drop(free)
    }
    if (all.size + opening < size) return open()
    return new Promise((done) => waiting.push(done))
  }

  async function open(): Promise<Connection> {
    opening += 1
    try {
      const connection = await connect(url, settings)
      all.add(connection)
      return connection
    } catch (error) {
      // Whoever waited for this one tries for themselves, and is told the same if it stays so.
      waiting.shift()?.(Promise.resolve().then(open))
      throw error
    } finally {
      opening -= 1
    }
  }

  function giveBack(connection: Connection): void {
    const next = waiting.shift()
    if (closed || !connection.isAlive()) {
      drop(connection)
      next?.(open())
    } else if (next) next(Promise.resolve(connection))
    else idle.push(connection)
    if (idle.length === all.size) finished()
  }

  function drop(connection: Connection): void {
    all.delete(connection)
    connection.end().catch(() => {
      // It was lost before.
    })
  }

  async function close(): Promise<void> {
    closed = true
    for (const next of waiting.splice(0)) next(Promise.reject(endedError()))
    if (idle.length < all.size) {
      await new Promise<void>((done) => {
        finished = done
        setTimeout(done, millisecondsToFinish).unref()
      })
    }
    await Promise.all([...all].map((connection) => connection.end()))
  }

  return { take, giveBack, close }
}

async function connect(url: string, settings: postgres.Options<never>): Promise<Connection> {
  let alive = true
  const sql = postgres(url, {
    ...settings,
    max: 1,
    // Documented; the driver's types leave it out.
    ...{ socket: binarySocket },
    connect_timeout: secondsToConnect,
    // It would end the connection under its holder.
    max_lifetime: null,
    onclose: () => {
      alive = false
    },
  })
  // It makes the driver keep moments and JSON as the text they are: read as dates, moments would lose
  // their microseconds. Done here, what a query gives does not hang on whether drizzle was used on this
  // connection before.
  drizzle({ client: sql })
  try {
    const client = await sql.reserve()
    return {
      client,
      options: sql.options,
      givesBinary: !sql.options.ssl,
      isAlive: () => alive,
      abandon: () => {
        alive = false
      },
      end: async () => {
        if (alive) client.release()
        alive = false
        await sql.end({ timeout: 0 })
      },
    }
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw error
  }
}

const endedError = () =>
  Object.assign(new Error('The database is closed.'), { code: 'CONNECTION_ENDED' })
