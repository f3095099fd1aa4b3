import { APIError } from 'better-auth/api'
import type { Context } from 'hono'
import type { Account } from '../../accounts/account.ts'
import type { Accounts } from '../../accounts/accounts.ts'
import { Refused } from '../../errors.ts'

/** What the library may see of a request: its cookies. */
export function headersFor(c: Context): Headers {
  const cookie = c.req.header('cookie')
  return new Headers(cookie === undefined ? {} : { cookie })
}

/**
 * The library's refusal in our words. What it says itself stays inside: it would tell a wrong name from
 * a wrong password.
 *
 * @throws Refused of the given kind.
 */
export function refusedAs<Value>(
  kind: 'sign_in_refused' | 'sign_in_again' | 'wrong_password' | 'not_allowed',
  detail: string,
  work: Promise<Value>,
): Promise<Value> {
  return work.catch((error: unknown) => {
    throw error instanceof APIError && error.statusCode < 500 ? new Refused(kind, detail) : error
  })
}

/** Answers with the cookies that the library sets. */
export function answer(c: Context, headers: Headers | undefined, body: object) {
  for (const cookie of headers?.getSetCookie() ?? []) {
    c.header('set-cookie', cookie, { append: true })
  }
  return c.json(body)
}

/**
 * Who is signed in; from then on what is refused is refused to them.
 *
 * @throws Refused (401) for who is not signed in; a token is not enough.
 */
export async function needAccount({ find }: Accounts, c: Context): Promise<Account> {
  const account = await find.bySession(c.req.raw.headers)
  c.set('user', account)
  if (account) return account
  throw new Refused('not_signed_in', 'Sign in; a token for programs does not do here.')
}
