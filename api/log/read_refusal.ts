import type { Context } from 'hono'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { changesNothing } from '../asker.ts'
import type { User } from '../db/as_user.ts'
import type { problemOf } from '../errors.ts'
import type { Refusal } from './refusal_book.ts'

const longestPath = 200

/** Remembers a name that is tried, until it is known whether it is let in. */
export const triedAs = (c: Context, login: string): void => c.set('tried', login)

/** Remembers that a right is missing, where the answer must not tell. */
export const missesRight = (c: Context): void => c.set('missesRight', true)

/**
 * What the log is to be told of a problem that is answered; undefined where it is none of its matters.
 * It hears of whatever would have changed something and was refused, of rights that are missing, of
 * tries that were too many, and of tokens and sessions that are not good (any more). It does not hear
 * of a mistyped filter, nor of who has not signed in yet.
 *
 * Of the request only method and path: what stands in a query or a body may be anything.
 */
export function readRefusal(
  c: Context,
  { kind, status }: ReturnType<typeof problemOf>,
  source: string,
): Refusal | undefined {
  const isMissingRight = c.get('missesRight') === true
  const isToldOf =
    isMissingRight ||
    status === 403 ||
    status === 429 ||
    (status === 401 && carriesCredential(c)) ||
    (status < 500 && !changesNothing(c))
  if (!isToldOf) return undefined
  const user = c.get('user') as User | undefined
  return {
    source,
    user,
    tried: user ? undefined : (c.get('tried') as string | undefined),
    reason: isMissingRight ? 'not_allowed' : kind,
    collection: layerIn(c.req.path),
    method: c.req.method,
    path: c.req.path.slice(0, longestPath),
  }
}

const layers = new Set<string>(catalogue.map(({ id }) => id))

function layerIn(path: string): string | undefined {
  const [, layer = ''] = /^\/api(?:\/lanes\/[^/]+)?\/collections\/([a-z_]+)\//.exec(path) ?? []
  return layers.has(layer) ? layer : undefined
}

const carriesCredential = (c: Context) =>
  c.req.header('authorization') !== undefined ||
  (c.req.header('cookie') ?? '').includes('dia_ban.session_token=')
