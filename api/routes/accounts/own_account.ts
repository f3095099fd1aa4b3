import { sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Account } from '../../accounts/account.ts'
import type { Accounts } from '../../accounts/accounts.ts'
import { newPassword, triedPassword } from '../../accounts/forms.ts'
import { Refused } from '../../errors.ts'
import { readBody } from '../../read_body.ts'
import { answer, headersFor, needAccount, refusedAs } from './ask_engine.ts'

const passwords = z.strictObject({ old: triedPassword.optional(), new: newPassword })

/** What one may do with one's own account. */
export function ownAccountRoutes(accounts: Accounts) {
  const { engine, database, memory, slow, sourceOf, tell } = accounts
  /** The library hashes the password; what it then writes and its entry are one transaction. */
  const alongsideNew = <Value>(c: Context, { name: by }: Account, work: () => Promise<Value>) => {
    const what = { by, source: sourceOf(c), after: { password: 'set' } }
    return database.alongside('account', () => tell({ kind: 'account_changed', ...what }), work)
  }
  const tellEnd = (c: Context, { name: by }: Account, everywhere: boolean) =>
    tell({ kind: 'signed_out', by, source: sourceOf(c), after: { everywhere } })
  return new Hono()
    .get('/me', async (c) => {
      const account = await accounts.find.byHeaders(c.req.raw.headers)
      if (!account) throw new Refused('not_signed_in', 'Nobody is signed in.')
      return c.json(await describe(accounts, account))
    })
    .post('/password', async (c) => {
      const account = await needAccount(accounts, c)
      const given = await readBody(c, passwords)
      if (given.new.toLowerCase().includes(account.name)) {
        throw new Refused('bad_body', 'A password must not hold the name to sign in with.', 'new')
      }
      if (given.old === undefined) {
        const body = { newPassword: given.new }
        await refusedAs(
          'wrong_password',
          'There is a password already: send it as "old".',
          alongsideNew(c, account, () => engine.api.setPassword({ body, headers: headersFor(c) })),
        )
        return answer(c, undefined, {})
      }
      const attempt = await slow.attempt(sourceOf(c), account.name)
      const body = {
        ...{ currentPassword: given.old, newPassword: given.new },
        revokeOtherSessions: true,
      }
      const { headers } = await refusedAs(
        'wrong_password',
        'The old password is wrong.',
        alongsideNew(c, account, () =>
          engine.api.changePassword({ body, headers: headersFor(c), returnHeaders: true }),
        ),
      )
      attempt.succeeded()
      memory.forgetAll()
      return answer(c, headers, {})
    })
    .post('/sign_out', async (c) => {
      const account = await accounts.find.bySession(c.req.raw.headers)
      const headers = await database.pass(async () => {
        const out = await engine.api.signOut({ headers: headersFor(c), returnHeaders: true })
        if (account) await tellEnd(c, account, false)
        return out.headers
      })
      memory.forgetAll()
      return answer(c, headers, {})
    })
    .post('/sign_out_everywhere', async (c) => {
      const account = await needAccount(accounts, c)
      const headers = await database.pass(async () => {
        await engine.api.revokeSessions({ headers: headersFor(c) })
        const out = await engine.api.signOut({ headers: headersFor(c), returnHeaders: true })
        await tellEnd(c, account, true)
        return out.headers
      })
      memory.forgetAll()
      return answer(c, headers, {})
    })
}

/** Who is signed in, and what this server lets anybody see. */
async function describe({ database, scheme, ceiling, isolatedNetwork }: Accounts, who: Account) {
  const [kept] = await database.pass(({ rows }) =>
    rows<{ has_password: boolean; second_factor: boolean }>(sql`
      select two_factor_enabled as second_factor,
        exists (select from credentials where account_id = a.id) as has_password
      from accounts a where id = ${who.id}`),
  )
  return {
    id: who.id,
    login: who.name,
    duty_name: who.dutyName,
    role: who.role,
    units: who.units,
    clearance: who.marking,
    lane: who.lane,
    has_password: kept?.has_password ?? false,
    second_factor: kept?.second_factor ?? false,
    markings: scheme.map((mark) => ({ ...mark, above_ceiling: mark.rank > ceiling })),
    isolated_network: isolatedNetwork,
  }
}
