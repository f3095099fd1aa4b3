import { and, type SQL, sql } from 'drizzle-orm'
import type { LogEntry } from '../../geo/log/log_entry.ts'
import type { Session } from '../db/database.ts'
import { logEntries as entry } from '../records/log_entries.ts'
import type { LogRequest } from './read_log_request.ts'

/** The entries that were asked for and that row security lets through, the newest first. */
export function selectEntries({ rows }: Session, asked: LogRequest): Promise<LogEntry[]> {
  const wanted: (SQL | undefined)[] = [
    asked.kind && sql`${entry.kind} = ${asked.kind}`,
    asked.who && sql`${entry.who} = ${asked.who}`,
    asked.collection && sql`${entry.collection} = ${asked.collection}`,
    asked.feature_id && sql`${entry.feature_id} = ${asked.feature_id}`,
    asked.from && sql`${entry.at} >= ${asked.from}::timestamptz`,
    asked.to && sql`${entry.at} <= ${asked.to}::timestamptz`,
    asked.before && sql`${entry.seq} < ${asked.before}`,
  ].map((condition) => condition || undefined)
  return rows<LogEntry>(sql`
    select seq::float8 as seq,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, who, role, source_address,
      kind, collection, feature_id, lane, marking, owning_unit, before, after, previous_hash, hash
    from ${entry} where ${and(...wanted) ?? sql`true`}
    order by ${entry.seq} desc limit ${asked.limit}`)
}
