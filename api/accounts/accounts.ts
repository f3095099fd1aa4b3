import { sql } from 'drizzle-orm'
import type { Context } from 'hono'
import type { Door } from '../db/as_user.ts'
import type { Database } from '../db/database.ts'
import { logRefusal } from '../log/append_to_log.ts'
import { refusalBook } from '../log/refusal_book.ts'
import { readAccount } from './account.ts'
import { accountMemory } from './account_memory.ts'
import { accountsDatabase } from './accounts_database.ts'
import { engineOf } from './engine.ts'
import { type AccountEvent, logAccountEvent } from './events.ts'
import { accountFinder } from './find_account.ts'
import { firstAdministrator } from './first_administrator.ts'
import { ceilingOf, readScheme, refuseMisorderedScheme } from './scheme.ts'
import { type Throttle, throttle } from './throttle.ts'

export interface AccountsParts {
  readonly database: Database
  readonly door: Door
  /** See `secret.ts`. */
  readonly secret: string
  /** The address people type, without a path. */
  readonly origin: string
  /** Whether the operator has declared that no other network can be reached from here. */
  readonly isolatedNetwork: boolean
  /** Where a request comes from, as the socket or a trusted proxy says. */
  readonly sourceOf: (c: Context) => string
  readonly slow?: Throttle
}

export type Accounts = Awaited<ReturnType<typeof openAccounts>>

/** All that the routes of accounts work with. The scheme of markings is read once, at the start. */
export async function openAccounts(parts: AccountsParts) {
  const { door, secret, origin, isolatedNetwork, sourceOf } = parts
  const database = accountsDatabase(parts.database)
  const engine = engineOf({ database, secret, origin })
  const memory = accountMemory()
  const scheme = await database.pass(async (session) => {
    await session.rows(sql`delete from sessions where expires_at < now()`)
    await session.rows(sql`delete from verifications where expires_at < now()`)
    return readScheme(session)
  })
  const ceiling = ceilingOf(scheme, isolatedNetwork)
  refuseMisorderedScheme(scheme, ceiling)
  const cookieName = `${origin.startsWith('https:') ? '__Secure-' : ''}dia_ban.session_token`
  const find = accountFinder({ engine, database, memory, cookieName, ceiling })
  const stopListening = await parts.database.listen('accounts', memory.forgetAll)

  /** The address that signs in once. After the #, which no server, proxy or log gets to see. */
  async function mintLink(accountId: string) {
    const { token, expiresAt } = await engine.api.mintSignInLink({ body: { accountId } })
    return { link: `${origin}/#sign_in=${token}`, expires_at: expiresAt.toISOString() }
  }

  /** Tells the log; within a pass of the accounts in its transaction, and then the last that it does. */
  const tell = (event: AccountEvent) => database.pass((session) => logAccountEvent(session, event))
  const refusals = refusalBook(async ({ user, tried, source, collection }, after) => {
    if (!user) return tell({ kind: 'refused', by: tried, source, after })
    await logRefusal(door, { ...user, source }, { ...(collection && { collection }), after })
    return undefined
  })

  return {
    ...{ door, database, engine, memory, find, scheme, ceiling, isolatedNetwork, sourceOf },
    ...{ tell, refusals },
    /** What an account may do now, by its name; undefined where there is none, or it is disabled. */
    rightsOf: (login: string) =>
      database.pass((session) => readAccount(session, sql`a.login = ${login}`, ceiling)),
    slow: parts.slow ?? throttle(),
    mintLink,
    /** The link for the first administrator; undefined when there is one who can sign in. */
    async linkForFirst(): Promise<string | undefined> {
      return database.pass(async (session) => {
        const first = await firstAdministrator(database, scheme, ceiling)
        if (first === undefined) return undefined
        const { link } = await mintLink(first.id)
        const kind = first.isNew ? 'account_added' : 'account_changed'
        const after = { password: 'by_link' }
        await logAccountEvent(
          session,
          { kind, by: undefined, source: '', to: first.login, after },
          '(start)',
        )
        return link
      })
    },
    async close() {
      await refusals.close()
      await stopListening()
    },
  }
}
