import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Door, User } from '../db/as_user.ts'

/** Sees nothing: it is the database that is looked at, not the data. */
const nobody: User = { name: 'health', role: 'viewer', clearance: 0, units: [], lane: 'live' }

/** Whether the process runs, and whether it can answer with data. Open to everyone. */
export function healthRoutes(door: Door) {
  return new Hono()
    .get('/live', (c) => c.json({ status: 'live' as const }))
    .get('/ready', async (c) => {
      const [now] = await door.read(nobody, (session) =>
        session.rows<{ at: string }>(sql`select to_json(now()) #>> '{}' as at`),
      )
      return c.json({ status: 'ready' as const, engine: door.kind, at: now?.at ?? null })
    })
}
