import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { liveLane } from '../geo/lanes.ts'
import type { Language } from '../geo/words.ts'
import type { User } from './db/as_user.ts'
import { Refused } from './errors.ts'

/**
 * The address of this server as the client typed it, without a path. Behind a proxy that takes off TLS
 * the request itself does not say it.
 */
export const originOf = (c: Context): string =>
  (c.get('publicOrigin') as string | undefined) ?? new URL(c.req.url).origin

/** The address of the API of the lane that is asked: what every link begins with. */
export function baseOf(c: Context): string {
  const { lane } = c.get('user') as User
  return `${originOf(c)}/api${lane === liveLane ? '' : `/lanes/${lane}`}`
}

/** The language a client asks for; Vietnamese where it does not ask. */
export function languageOf(c: Context): Language {
  return accepts(c, { header: 'Accept-Language', supports: ['vi', 'en'], default: 'vi' }) === 'en'
    ? 'en'
    : 'vi'
}

/**
 * Refuses every query parameter but those an address knows, each once, and `f=json`, which GIS programs
 * add by habit.
 *
 * @throws Refused (400) naming the first.
 */
export function refuseParameters(c: Context, known: readonly string[] = []): void {
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (name === 'f' && values.every((value) => value === 'json')) continue
    if (known.includes(name)) {
      if (values.length === 1) continue
      throw new Refused('bad_parameter', `"${name}" is given more than once.`, name)
    }
    throw new Refused('bad_parameter', `This address knows no parameter "${name}".`, name)
  }
}
