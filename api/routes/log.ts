import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import { sayEntry } from '../../geo/log/say_entry.ts'
import { markingOf, readScheme } from '../accounts/scheme.ts'
import type { Asked } from '../asker.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { appendToLog } from '../log/append_to_log.ts'
import { readLogRequest } from '../log/read_log_request.ts'
import { missesRight } from '../log/read_refusal.ts'
import { selectEntries } from '../log/select_entries.ts'
import { readBody } from '../read_body.ts'
import { languageOf } from '../request.ts'

/** What the screen tells of itself: rows of a layer that leave it as a file. */
const told = z.strictObject({
  kind: z.literal('exported'),
  collection: z.string().max(100),
  rows: z.int().min(0).max(10_000_000),
})

/**
 * The log for administrators, the newest entries first, each with the sentence that says it; `next`
 * leads to older ones. For anybody else nothing stands here, as row security would have it too.
 */
export function logRoutes(door: Door) {
  const app = new Hono<Asked>()
  app.post('/', async (c) => {
    const { kind, collection, rows } = await readBody(c, told)
    const layer = servedLayer(collection)
    await door.write(c.var.user, async (session) => {
      // Not the one that is asked with: as high as anything in it may be for who took it along.
      const [highest] = await session.rows<{ code: string }>(sql`
        select code from markings where code in (select ${layer.columns.marking} from ${layer.table})
        order by rank desc limit 1`)
      const marking = highest ? { marking: highest.code } : {}
      await appendToLog(session, { kind, collection: layer.id, ...marking, after: { rows } })
    })
    return c.body(null, 204)
  })
  return app.get('/', async (c) => {
    const { user } = c.var
    if (user.role !== 'administrator') {
      missesRight(c)
      throw new Refused('not_found', `Nothing stands at ${c.req.path}.`)
    }
    const asked = readLogRequest(c.req.queries())
    const { found, scheme } = await door.read(user, async (session) => ({
      found: await selectEntries(session, { ...asked, limit: asked.limit + 1 }),
      scheme: (await readScheme(session)).map(markingOf),
    }))
    const page = found.slice(0, asked.limit)
    const language = languageOf(c)
    const next = new URL(c.req.url)
    next.searchParams.set('before', String(page.at(-1)?.seq))
    c.header('vary', 'accept-language')
    c.header('cache-control', 'no-store')
    return c.json({
      entries: page.map((entry) => ({ ...entry, says: sayEntry(entry, language, scheme) })),
      ...(found.length > page.length && { next: next.pathname + next.search }),
    })
  })
}
