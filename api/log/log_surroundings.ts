import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'

/** Whether there is a log at all: not where nothing was set up yet, nor by a program before it. */
export async function hasLog({ rows }: Session): Promise<boolean> {
  const [found] = await rows<{ there: boolean }>(
    sql`select to_regclass('public.log_entries') is not null as there`,
  )
  return found?.there === true
}

/**
 * Whether the change feed knows of a change later than the last entry: then the end of the log was
 * cut, and not that of the feed. What changes while the log is walked is later than its end too, and
 * has its entry; so both are looked at once.
 */
export async function changesAfterTheEnd({ rows }: Session, lastAt: string): Promise<boolean> {
  const [found] = await rows<{ later: boolean }>(sql`
    select coalesce((select at from changes order by seq desc limit 1)
      > greatest(${lastAt}::timestamptz, (select at from log_entries order by seq desc limit 1)), false) as later`)
  return found?.later === true
}
