import type { MiddlewareHandler } from 'hono'
import { onlyReads } from './asker.ts'
import { Refused } from './errors.ts'
import { originOf } from './request.ts'

/**
 * Refuses what another site makes a browser send in the name of who is signed in here. hono's own
 * `csrf` looks at forms only and lets JSON pass, trusting that a browser asks first; here nothing is
 * trusted but what a browser itself says of where the request comes from. A program sends no cookie.
 *
 * @throws Refused (403).
 */
export const sameOriginOnly: MiddlewareHandler = (c, next) => {
  if (onlyReads(c)) return next()
  const site = c.req.header('sec-fetch-site')
  const from = c.req.header('origin')
  // A first sign-in has no cookie yet; all the same no other site may sign our user in as another.
  const isForeign = site !== undefined && site !== 'same-origin'
  const isUnsaid = c.req.header('cookie') !== undefined && from === undefined
  if (isForeign || isUnsaid || (from !== undefined && from !== originOf(c))) {
    throw new Refused('other_site', 'Only the pages of this server may change anything here.')
  }
  return next()
}
