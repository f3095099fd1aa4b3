// Run as a process of its own by tests/api/db/migrate.test.ts, to be killed in the middle.
import { connectEmbedded } from '../../api/db/connect_embedded.ts'
import { connectServer } from '../../api/db/connect_server.ts'
import type { Database } from '../../api/db/database.ts'
import { migrate } from '../../api/db/migrate.ts'

const [place = '', statements = ''] = process.argv.slice(2)

const database = place.startsWith('postgres://')
  ? connectServer(place)
  : await connectEmbedded(place)
await migrate(killedAfter(Number(statements), database))
throw new Error('The migration came to its end.')

/** A database whose process is killed when it has run so many statements of one transaction. */
function killedAfter(limit: number, inner: Database): Database {
  return {
    ...inner,
    readWrite: (context, work) =>
      inner.readWrite(context, (session) => {
        let ran = 0
        return work({
          ...session,
          rows: (query) => {
            ran += 1
            if (ran > limit) process.kill(process.pid, 'SIGKILL')
            return session.rows(query)
          },
        })
      }),
  }
}
