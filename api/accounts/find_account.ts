import { sql } from 'drizzle-orm'
import { readAccount } from './account.ts'
import type { AccountMemory, Found } from './account_memory.ts'
import type { AccountsDatabase } from './accounts_database.ts'
import { sha256Of, tokenIn } from './api_tokens.ts'
import type { Engine } from './engine.ts'

export interface FindingParts {
  readonly engine: Engine
  readonly database: AccountsDatabase
  readonly memory: AccountMemory
  /** The name of the session's cookie. */
  readonly cookieName: string
  readonly ceiling: number
}

/** Who a cookie or a token belongs to. */
export function accountFinder({ engine, database, memory, cookieName, ceiling }: FindingParts) {
  const bySession = (headers: Headers) => {
    const cookie = cookieIn(headers.get('cookie'), cookieName)
    if (cookie === undefined) return Promise.resolve(undefined)
    return memory.of(cookie, () => findBySession(cookie))
  }

  /** The library checks the signature; what the account may do is read here, in the same pass. */
  const findBySession = (cookie: string): Promise<Found | undefined> =>
    database.pass(async (session) => {
      const headers = new Headers({ cookie: `${cookieName}=${cookie}` })
      const found = await engine.api.getSession({ headers })
      if (!found) return undefined
      const account = await readAccount(session, sql`a.id = ${found.user.id}`, ceiling)
      return account && { account, until: found.session.expiresAt }
    })

  const byToken = (token: string) =>
    memory.of(token, () =>
      database.pass(async (session): Promise<Found | undefined> => {
        const [found] = await session.rows<{ account: string; scope: string; until: number }>(sql`
          select account_id as account, scope, (extract(epoch from expires_at) * 1000)::float8 as until
          from api_tokens where sha256 = ${sha256Of(token)} and expires_at > now()`)
        const account = found && (await readAccount(session, sql`a.id = ${found.account}`, ceiling))
        if (!account) return undefined
        const until = new Date(found.until)
        // Nobody who only views writes anything: so the database refuses it too.
        return found.scope === 'write'
          ? { account, until }
          : { account: { ...account, role: 'viewer', readsOnly: true }, until }
      }),
    )

  return {
    /** By the cookie only: what concerns accounts is no matter for programs. */
    bySession,
    /** Where a token is sent it alone counts, good or not. */
    byHeaders(headers: Headers) {
      const authorization = headers.get('authorization')
      if (authorization === null) return bySession(headers)
      const token = tokenIn(authorization)
      return token === undefined ? Promise.resolve(undefined) : byToken(token)
    },
  }
}

/** The value of one cookie of a Cookie header; to read them all costs more than all else here. */
function cookieIn(header: string | null, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}
