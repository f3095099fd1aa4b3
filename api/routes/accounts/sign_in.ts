import { sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Accounts } from '../../accounts/accounts.ts'
import { secondFactorCode, triedPassword } from '../../accounts/forms.ts'
import { withOneHash } from '../../accounts/password.ts'
import { readBody } from '../../accounts/read_body.ts'
import { Refused } from '../../errors.ts'
import { answer, headersFor, refusedAs } from './ask_engine.ts'

const tried = z.strictObject({ login: z.string().min(1).max(60), password: triedPassword })
const code = z.strictObject({ code: secondFactorCode })
const link = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/, 'not a sign-in link') })

const refusal = 'Name or password is wrong, or the account is disabled.'
const wrongCode = 'The code is wrong, was used, or came too late.'
/** As long as the library takes a code. */
const codeIsGoodMilliseconds = 120_000

/** The ways in: name and password, then the second factor where there is one; or a link, once. */
export function signInRoutes(accounts: Accounts) {
  const { engine, database, memory, slow, sourceOf, tell } = accounts

  /** Tells of a refusal, and passes it on. */
  const telling = (c: Context, act: string, login?: string) => async (thrown: unknown) => {
    if (thrown instanceof Refused) await tellRefusal(c, act, login && (await knownLogin(login)))
    throw thrown
  }
  const tellRefusal = (c: Context, act: string, by: string | undefined) =>
    tell({ kind: 'refused', by, source: sourceOf(c), after: { act } })
  const tellSignIn = async (c: Context, id: string | undefined, way: string) => {
    const by = id && (await loginOf(id))
    await tell({ kind: 'signed_in', by, source: sourceOf(c), after: { way } })
  }
  /** Only a name that is there: people type passwords into the field for it. */
  const knownLogin = async (login: string) => {
    const [found] = await database.pass(({ rows }) =>
      rows<{ login: string }>(sql`select login from accounts where login = ${login.toLowerCase()}`),
    )
    return found?.login
  }
  const loginOf = async (id: string) => {
    const [found] = await database.pass(({ rows }) =>
      rows<{ login: string }>(sql`select login from accounts where id = ${id}`),
    )
    return found?.login
  }

  return new Hono()
    .post('/sign_in', async (c) => {
      const { login, password } = await readBody(c, tried)
      const attempt = await slow.attempt(sourceOf(c), login)
      const body = { username: login, password }
      const { response, headers } = await withOneHash(password, () =>
        refusedAs(
          'sign_in_refused',
          refusal,
          engine.api.signInUsername({ body, headers: headersFor(c), returnHeaders: true }),
        ),
      ).catch(telling(c, 'sign_in', login))
      const second_factor = 'twoFactorRedirect' in response
      // Until the second factor it stays a failure: or who has the password could try codes for ever.
      if (!second_factor) attempt.succeeded()
      if ('user' in response) await tellSignIn(c, response.user?.id, 'password')
      return answer(c, headers, { second_factor })
    })
    .post('/second_factor', async (c) => {
      const given = await readBody(c, code)
      const attempt = await slow.attempt(sourceOf(c))
      const wasSignedIn = await accounts.find.bySession(c.req.raw.headers)
      const body = { ...given, trustDevice: false }
      const { response, headers } = await refusedAs(
        'sign_in_refused',
        wrongCode,
        engine.api.verifyTOTP({ body, headers: headersFor(c), returnHeaders: true }),
      ).catch(telling(c, 'second_factor'))
      const { internalAdapter } = await engine.$context
      // RFC 6238, 5.2: a code is good once. The library would take it again for a minute and a half.
      const isFirst = await internalAdapter.reserveVerificationValue({
        identifier: `code ${response.user.id} ${given.code}`,
        value: '',
        expiresAt: new Date(Date.now() + codeIsGoodMilliseconds),
      })
      if (!isFirst) {
        if (!wasSignedIn && response.token) await internalAdapter.deleteSession(response.token)
        await tellRefusal(c, 'second_factor', await loginOf(response.user.id))
        throw new Refused('sign_in_refused', wrongCode)
      }
      attempt.succeeded()
      memory.forgetAll()
      await tellSignIn(c, response.user.id, 'second_factor')
      return answer(c, headers, { second_factor: false })
    })
    .post('/recovery_code', async (c) => {
      const given = await readBody(c, code)
      const attempt = await slow.attempt(sourceOf(c))
      const body = { ...given, trustDevice: false }
      const { response, headers } = await refusedAs(
        'sign_in_refused',
        wrongCode,
        engine.api.verifyBackupCode({ body, headers: headersFor(c), returnHeaders: true }),
      ).catch(telling(c, 'recovery_code'))
      attempt.succeeded()
      await tellSignIn(c, response.user?.id, 'recovery_code')
      return answer(c, headers, { second_factor: false })
    })
    .post('/sign_in_link', async (c) => {
      const body = await readBody(c, link)
      const attempt = await slow.attempt(sourceOf(c))
      const { response, headers } = await refusedAs(
        'sign_in_refused',
        'The link was used, is too old, or was replaced by a newer one.',
        engine.api.signInByLink({ body, headers: headersFor(c), returnHeaders: true }),
      ).catch(telling(c, 'sign_in_link'))
      attempt.succeeded()
      await tellSignIn(c, response.user.id, 'link')
      return answer(c, headers, { must_set_password: true })
    })
}
