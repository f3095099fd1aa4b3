import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../api/db/database.ts'
import { type Verdict, verifyLog } from '../../api/log/verify_log.ts'
import type { World } from './api_world.ts'

/** What an operator can do who owns the database: take the guard off the log, rewrite it, put it back. */
const rewriting = (statements: readonly SQL[]): SQL[] => [
  sql`alter table log_entries disable trigger never_rewritten`,
  ...statements,
  sql`alter table log_entries enable always trigger never_rewritten`,
]

/** Thrown to leave the transaction, so that nothing of the rewriting stays. */
class TakenBack<Seen> extends Error {
  constructor(readonly seen: Seen) {
    super('taken back')
  }
}

/** Looks at the database as an operator's statements on the log would leave it. */
export async function onRewrittenLog<Seen>(
  { database }: World,
  statements: readonly SQL[],
  look: (rewritten: Database) => Promise<Seen>,
): Promise<Seen> {
  const seen = await database
    .readWrite(sql`select 1`, async (session): Promise<TakenBack<Seen>> => {
      for (const one of rewriting(statements)) await session.rows(one)
      const reading = { ...session, lastBytes: session.bytes }
      throw new TakenBack(await look({ ...database, readOnly: (_, work) => work(reading) }))
    })
    .catch((thrown: unknown) => {
      if (thrown instanceof TakenBack) return thrown as TakenBack<Seen>
      throw thrown
    })
  return seen.seen
}

/**
 * What `log:verify` says of a rewritten log.
 *
 * @param noted a hash that was noted before; undefined where none was.
 */
export const verdictOn = (
  world: World,
  statements: readonly SQL[],
  noted?: string,
): Promise<Verdict> =>
  onRewrittenLog(world, statements, (rewritten) => verifyLog(rewritten, { expect: noted }))
