import { sql } from 'drizzle-orm'
import type { LogEntry } from '../../geo/log/log_entry.ts'
import type { World } from './api_world.ts'

/** Every entry after a number, oldest first, as the owner sees them. */
export const entriesAfter = (world: Pick<World, 'asOwner'>, seq: number) =>
  world.asOwner<LogEntry>(sql`
    select seq::float8 as seq, at::text as at, who, role, source_address, kind, collection, feature_id,
      lane, marking, owning_unit, before, after, previous_hash, hash
    from log_entries where seq > ${seq} order by seq`)

export async function lastSeq(world: World): Promise<number> {
  const [last] = await world.asOwner<{ seq: number }>(
    sql`select max(seq)::float8 as seq from log_entries`,
  )
  return last?.seq ?? 0
}
