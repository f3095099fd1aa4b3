import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Accounts } from '../../accounts/accounts.ts'
import { triedPassword } from '../../accounts/forms.ts'
import { readBody } from '../../read_body.ts'
import { answer, headersFor, needAccount, refusedAs } from './ask_engine.ts'

const body = z.strictObject({ password: triedPassword })
const wrong = 'The password is wrong.'

/** Begins and ends a second factor; in between a first code at `/second_factor` makes it count. */
export function secondFactorRoutes(accounts: Accounts) {
  const { engine, database, memory, slow, sourceOf, tell } = accounts
  const tellChange = (c: Context, by: string, second_factor: 'begun' | 'ended') => () =>
    tell({ kind: 'account_changed', by, source: sourceOf(c), after: { second_factor } })
  return new Hono()
    .post('/begin', async (c) => {
      const account = await needAccount(accounts, c)
      const given = await readBody(c, body)
      const attempt = await slow.attempt(sourceOf(c), account.name)
      const begun = await refusedAs(
        'wrong_password',
        wrong,
        database.alongside('twoFactor', tellChange(c, account.name, 'begun'), () =>
          engine.api.enableTwoFactor({ body: given, headers: headersFor(c) }),
        ),
      )
      attempt.succeeded()
      if (begun.method !== 'totp') throw new Error('The engine begins no other second factor.')
      // The library would label it with the address that it made up.
      const label = `${encodeURIComponent('Địa Bàn')}:${encodeURIComponent(account.name)}`
      const uri = `otpauth://totp/${label}${new URL(begun.totpURI).search}`
      return answer(c, undefined, { uri, recovery_codes: begun.backupCodes })
    })
    .post('/end', async (c) => {
      const account = await needAccount(accounts, c)
      const given = await readBody(c, body)
      const attempt = await slow.attempt(sourceOf(c), account.name)
      const { headers } = await refusedAs(
        'wrong_password',
        wrong,
        database.alongside('user', tellChange(c, account.name, 'ended'), () =>
          engine.api.disableTwoFactor({ body: given, headers: headersFor(c), returnHeaders: true }),
        ),
      )
      attempt.succeeded()
      memory.forgetAll()
      return answer(c, headers, {})
    })
}
