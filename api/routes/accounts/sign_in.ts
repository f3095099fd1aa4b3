import { sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Accounts } from '../../accounts/accounts.ts'
import { secondFactorCode, triedPassword } from '../../accounts/forms.ts'
import { withOneHash } from '../../accounts/password.ts'
import { Refused } from '../../errors.ts'
import { triedAs } from '../../log/read_refusal.ts'
import { readBody } from '../../read_body.ts'
import { answer, headersFor, refusedAs } from './ask_engine.ts'

const tried = z.strictObject({ login: z.string().min(1).max(60), password: triedPassword })
const code = z.strictObject({ code: secondFactorCode })
const link = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/, 'not a sign-in link') })

const refusal = 'Name or password is wrong, or the account is disabled.'
const wrongCode = 'The code is wrong, was used, or came too late.'
/** As long as the library takes a code. */
const codeIsGoodMilliseconds = 120_000

/**
 * The ways in: name and password, then the second factor where there is one; or a link, once.
 *
 * A link, its session and the entry in the log are one transaction. With a password the entry is made
 * after the library has made the session, and before the cookie is sent: to make both in one pass would
 * hold the one connection of the embedded engine for as long as a hash takes, and a code that is wrong
 * would not be counted. A kill in between leaves a session that nobody has the cookie of: nobody is
 * ever in of whom the log does not say so.
 */
export function signInRoutes(accounts: Accounts) {
  const { engine, database, memory, slow, sourceOf, tell } = accounts

  const loginOf = async (id: string) => {
    const [found] = await database.pass(({ rows }) =>
      rows<{ login: string }>(sql`select login from accounts where id = ${id}`),
    )
    return found?.login
  }
  const tellSignIn = (c: Context, id: string, way: string) =>
    database.pass(async () =>
      tell({ kind: 'signed_in', by: await loginOf(id), source: sourceOf(c), after: { way } }),
    )

  /** Whose code is asked for: somebody has the password already, and the log is to say whose. */
  const triedAsAsked = async (c: Context) => {
    const [, challenge] = /dia_ban\.two_factor=([\w-]+)/.exec(c.req.header('cookie') ?? '') ?? []
    if (challenge === undefined) return
    const { internalAdapter } = await engine.$context
    const asked = await internalAdapter.findVerificationValue(challenge)
    const login = asked && (await loginOf(asked.value))
    if (login) triedAs(c, login)
  }

  return new Hono()
    .post('/sign_in', async (c) => {
      const { login, password } = await readBody(c, tried)
      triedAs(c, login)
      const attempt = await slow.attempt(sourceOf(c), login)
      const body = { username: login, password }
      const { response, headers } = await withOneHash(password, () =>
        refusedAs(
          'sign_in_refused',
          refusal,
          engine.api.signInUsername({ body, headers: headersFor(c), returnHeaders: true }),
        ),
      )
      const second_factor = 'twoFactorRedirect' in response
      // Until the second factor it stays a failure: or who has the password could try codes for ever.
      if (!second_factor) attempt.succeeded()
      if ('user' in response) await tellSignIn(c, response.user.id, 'password')
      return answer(c, headers, { second_factor })
    })
    .post('/second_factor', async (c) => {
      const given = await readBody(c, code)
      await triedAsAsked(c)
      const attempt = await slow.attempt(sourceOf(c))
      const wasSignedIn = await accounts.find.bySession(c.req.raw.headers)
      const body = { ...given, trustDevice: false }
      const source = sourceOf(c)
      const tellBegin = () => {
        const after = { second_factor: 'in_force' }
        return tell({ kind: 'account_changed', by: wasSignedIn?.name, source, after })
      }
      const { response, headers } = await refusedAs(
        'sign_in_refused',
        wrongCode,
        database.alongside('user', tellBegin, () =>
          engine.api.verifyTOTP({ body, headers: headersFor(c), returnHeaders: true }),
        ),
      )
      const { internalAdapter } = await engine.$context
      // RFC 6238, 5.2: a code is good once. The library would take it again for a minute and a half.
      const isFirst = await internalAdapter.reserveVerificationValue({
        identifier: `code ${response.user.id} ${given.code}`,
        value: '',
        expiresAt: new Date(Date.now() + codeIsGoodMilliseconds),
      })
      if (!isFirst) {
        if (!wasSignedIn && response.token) await internalAdapter.deleteSession(response.token)
        triedAs(c, (await loginOf(response.user.id)) ?? '')
        throw new Refused('sign_in_refused', wrongCode)
      }
      attempt.succeeded()
      memory.forgetAll()
      if (!wasSignedIn) await tellSignIn(c, response.user.id, 'second_factor')
      return answer(c, headers, { second_factor: false })
    })
    .post('/recovery_code', async (c) => {
      const given = await readBody(c, code)
      await triedAsAsked(c)
      const attempt = await slow.attempt(sourceOf(c))
      const body = { ...given, trustDevice: false }
      const { response, headers } = await refusedAs(
        'sign_in_refused',
        wrongCode,
        engine.api.verifyBackupCode({ body, headers: headersFor(c), returnHeaders: true }),
      )
      attempt.succeeded()
      if (response.user) await tellSignIn(c, response.user.id, 'recovery_code')
      return answer(c, headers, { second_factor: false })
    })
    .post('/sign_in_link', async (c) => {
      const body = await readBody(c, link)
      const attempt = await slow.attempt(sourceOf(c))
      const headers = await database.pass(async () => {
        const used = await refusedAs(
          'sign_in_refused',
          'The link was used, is too old, or was replaced by a newer one.',
          engine.api.signInByLink({ body, headers: headersFor(c), returnHeaders: true }),
        )
        await tellSignIn(c, used.response.user.id, 'link')
        return used.headers
      })
      attempt.succeeded()
      return answer(c, headers, { must_set_password: true })
    })
}
