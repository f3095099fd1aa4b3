import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Accounts } from '../accounts/accounts.ts'
import { Refused } from '../errors.ts'
import { administrationRoutes } from './accounts/administration.ts'
import { ownAccountRoutes } from './accounts/own_account.ts'
import { secondFactorRoutes } from './accounts/second_factor.ts'
import { signInRoutes } from './accounts/sign_in.ts'
import { tokenRoutes } from './accounts/tokens.ts'

/** An administrator may name every unit of the country. */
const greatestBodyBytes = 50_000

/** Signing in and out, one's own account, and the accounts of others. Open to who is not signed in. */
export function accountRoutes(accounts: Accounts) {
  return new Hono()
    .use(
      bodyLimit({
        maxSize: greatestBodyBytes,
        onError: () => {
          throw new Refused('too_large', `A body may have ${greatestBodyBytes} bytes here.`)
        },
      }),
    )
    .use((c, next) => {
      // Who is signed in is nothing that a cache may remember.
      c.header('cache-control', 'no-store')
      return next()
    })
    .route('/', signInRoutes(accounts))
    .route('/', ownAccountRoutes(accounts))
    .route('/second_factor', secondFactorRoutes(accounts))
    .route('/tokens', tokenRoutes(accounts))
    .route('/', administrationRoutes(accounts))
}
