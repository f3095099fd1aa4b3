import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { type Micros, microsOf } from './micros.ts'

/** By the clock that stamps; where stamps were ahead of it, the last of them. */
export async function presentMoment({ rows }: Session): Promise<Micros> {
  const [found] = await rows<{ now: Micros }>(sql`
    select ${microsOf(sql`greatest(clock_timestamp(),
      (select at from changes order by seq desc limit 1))`)} as now`)
  return found?.now ?? 0
}
