import { type Context, Hono } from 'hono'
import { sayEntry } from '../../geo/log/say_entry.ts'
import type { Door, User } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { readLogRequest } from '../log/read_log_request.ts'
import { selectEntries } from '../log/select_entries.ts'
import { languageOf } from '../request.ts'

/**
 * The log for administrators, the newest entries first, each with the sentence that says it; `next`
 * leads to older ones. For anybody else nothing stands here, as row security would have it too.
 *
 * @param userOf who asks; how that is known is the accounts' to say.
 */
export function logRoutes(door: Door, userOf: (c: Context) => User) {
  return new Hono().get('/', async (c) => {
    const user = userOf(c)
    if (user.role !== 'administrator') {
      throw new Refused('not_found', `Nothing stands at ${c.req.path}.`)
    }
    const asked = readLogRequest(c.req.queries())
    const found = await door.read(user, (session) =>
      selectEntries(session, { ...asked, limit: asked.limit + 1 }),
    )
    const page = found.slice(0, asked.limit)
    const language = languageOf(c)
    const next = new URL(c.req.url)
    next.searchParams.set('before', String(page.at(-1)?.seq))
    c.header('vary', 'accept-language')
    c.header('cache-control', 'no-store')
    return c.json({
      entries: page.map((entry) => ({ ...entry, says: sayEntry(entry, language) })),
      ...(found.length > page.length && { next: next.pathname + next.search }),
    })
  })
}
