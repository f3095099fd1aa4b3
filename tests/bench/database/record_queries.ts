import { tmpdir } from 'node:os'
import { apiOf } from '../../../api/app.ts'
import { doorOf, type User } from '../../../api/db/as_user.ts'
import type { Database, ReadSession, WriteSession } from '../../../api/db/database.ts'
import type { Query } from '../../../api/db/written_query.ts'
import { onlooker } from './onlooker.ts'
import type { Statements } from './pgbench_script.ts'

class Recorded extends Error {}

type Recording = Required<Pick<Statements, 'context' | 'query'>>

interface Asking {
  readonly user: User
  readonly init: RequestInit
}

/** The queries by which the API would answer a request: the door's context, and the first of its own. */
export async function recordQueries(
  path: string,
  { user, init }: Asking = { user: onlooker, init: {} },
): Promise<Recording> {
  const recorded: Query[] = []
  const record = async <Value>(
    context: Query,
    work: (session: ReadSession & WriteSession) => Promise<Value>,
  ): Promise<Value> => {
    recorded.push(context)
    // A promise, as a session gives: of several asked together each is waited for.
    const ask = async (query: Query): Promise<never> => {
      recorded.push(query)
      throw new Recorded()
    }
    const asked = { rows: ask, rowsAhead: ask, lastRows: ask, bytes: ask, lastBytes: ask }
    return work(asked as unknown as ReadSession & WriteSession)
  }
  const database: Database = {
    kind: 'server',
    readOnly: record,
    readWrite: record,
    listen: async () => async () => {},
    close: async () => {},
  }
  const findAsker = async () => user
  const app = apiOf({ door: doorOf(database), dataDirectory: tmpdir(), findAsker })
  app.onError((error, c) => {
    if (error instanceof Recorded) return c.body(null, 204)
    throw error
  })
  await app.request(path, init)
  const [context, query] = recorded
  if (context === undefined || query === undefined) throw new Error(`${path} asks no query.`)
  return { context, query }
}
