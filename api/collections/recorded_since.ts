import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'

/**
 * When the first thing was recorded that this user may see, as ISO 8601; null where nothing is. What was
 * known before it cannot be said: there was no record, which is not the same as nothing.
 */
export async function readRecordedSince(session: Session): Promise<string | null> {
  const [found] = await session.rows<{ at: string | null }>(
    sql`select to_json(min(at)) #>> '{}' as at from changes`,
  )
  return found?.at ?? null
}
