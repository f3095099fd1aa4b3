import { sql } from 'drizzle-orm'
import type { LoggedValues } from '../../geo/log/log_entry.ts'
import type { EventKind } from '../../geo/log/vocabulary.ts'
import type { whoWord } from '../../geo/log/who_word.ts'
import type { CodeOf } from '../../geo/words.ts'
import type { Session } from '../db/database.ts'
import { appendToLog } from '../log/append_to_log.ts'

/** Which kinds the role of accounts may say; `record.log_event` holds it to the same. */
type AccountKind = Exclude<EventKind, 'loaded' | 'imported' | 'exported' | 'backed_up' | 'restored'>

/** What happens to accounts, as the log keeps it; never a password, code or token. */
export interface AccountEvent {
  readonly kind: AccountKind
  /** The login of who did it, or what was tried as one: kept only where it belongs to somebody. */
  readonly by: string | undefined
  /** Where the request came from; empty for a program on this machine. */
  readonly source: string
  /** The login of the account it was done to, where that is another's. */
  readonly to?: string
  readonly before?: object
  readonly after?: object
}

/** Who it was where no account is. */
type Otherwise = CodeOf<typeof whoWord>

/**
 * Adds what happened to the log, within a pass of the accounts: name and role of who did it are those
 * that stand in the database, and a name that nobody has is not kept, since people type passwords into
 * the field for it. Last in its pass: from here on that holds the one lock of writers.
 *
 * @returns the login that was kept; undefined where there is none.
 */
export async function logAccountEvent(
  session: Session,
  { kind, by, source, to, before, after }: AccountEvent,
  otherwise: Otherwise = '(nobody)',
): Promise<string | undefined> {
  const [who] = await session.rows<{ login: string | null }>(sql`
    select login, set_config('app.name', coalesce(login, ${otherwise}), true),
      set_config('app.role', coalesce(role, ''), true), set_config('app.source', ${source}, true),
      set_config('app.lane', 'live', true)
    from (select) one left join accounts on login = ${by?.toLowerCase() ?? null}`)
  const about = to === undefined ? {} : { about: to }
  await appendToLog(session, {
    kind,
    ...(before && { before: { ...about, ...before } }),
    ...(after && { after: { ...about, ...after } satisfies LoggedValues }),
  })
  return who?.login ?? undefined
}
