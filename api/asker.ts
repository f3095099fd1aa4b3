import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { User } from './db/as_user.ts'
import { Refused } from './errors.ts'
import type { Lane } from './lanes/lane.ts'

/** Who a request comes from; a program's token may be for reading only. */
export interface Asker extends User {
  readonly readsOnly?: boolean
}

/** Finds who asks by the request's headers: a session's cookie or a program's token. */
export type FindAsker = (headers: Headers) => Promise<Asker | undefined>

/** What every route of data finds in its context. */
export interface Asked {
  Variables: {
    user: Asker
    /** What is asked of an exercise, and not of the live lane. */
    exercise: Lane | undefined
    /** See `originOf`. */
    publicOrigin: string | undefined
  }
}

/** What a cached answer may be shared by: users for whom row security decides alike. */
export const scopeOf = ({ clearance, units, lane }: User): string =>
  `${lane} ${clearance} ${units === 'all' ? '*' : [...units].sort().join(',')}`

const shortScopes = new WeakMap<User, string>()

/**
 * A short word for a scope, which stands in the address of what a browser keeps: whoever signs in next
 * at the same machine, and may see less, has other addresses.
 */
export function shortScopeOf(user: User): string {
  const known = shortScopes.get(user)
  if (known !== undefined) return known
  const short = createHash('sha256').update(scopeOf(user)).digest('base64url').slice(0, 12)
  shortScopes.set(user, short)
  return short
}

/**
 * By what a client says whose request this is, where it was written before it is sent: the cookie may be
 * another's by then, and what one account has written is not sent in the name of the next.
 */
const accountHeader = 'dia-ban-account'

export const onlyReads = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

/** What is asked by POST because it is too long for an address, as an area is, and changes nothing. */
const asksByPost = (c: Context) =>
  c.req.method === 'POST' && /\/(exposure|evacuation|proposals\/compare)$/.test(c.req.path)

/** Whether nothing is changed by it: a token for reading may ask it, and it may be asked of what is kept. */
export const changesNothing = (c: Context) => onlyReads(c) || asksByPost(c)

/**
 * Lets only those who are signed in go on, and tells all that follows who it is; of who writes also
 * where from, for the log.
 *
 * @throws Refused (401) for everybody else, whatever they ask for: not even that there is such an
 *   address is told; nor where the request was written by another account; (403) for a token that only reads,
 *   when it asks for more.
 */
export const signedInOnly =
  (find: FindAsker, sourceOf: (c: Context) => string): MiddlewareHandler<Asked> =>
  async (c, next) => {
    const user = await find(c.req.raw.headers)
    if (user === undefined) {
      throw new Refused('not_signed_in', 'Sign in, or send a token: "Authorization: Bearer …".')
    }
    if (changesNothing(c)) {
      // It stays the same object: what is known of it is remembered by that.
      c.set('user', user)
      return next()
    }
    c.set('user', { ...user, source: sourceOf(c) })
    const meant = c.req.header(accountHeader)
    if (meant !== undefined && meant !== user.name) {
      throw new Refused('not_signed_in', 'Another account is signed in than the one that wrote it.')
    }
    if (user.readsOnly) throw new Refused('not_allowed', 'This token is for reading only.')
    return next()
  }
