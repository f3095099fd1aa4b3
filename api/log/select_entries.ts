import { and, type SQL, sql } from 'drizzle-orm'
import type { LogEntry } from '../../geo/log/log_entry.ts'
import type { Session } from '../db/database.ts'
import { logEntries as entry } from '../records/log_entries.ts'
import type { LogRequest } from './read_log_request.ts'

/**
 * The entries that were asked for and that row security lets through, the newest first.
 *
 * Numbered among those alone, and without their hashes: numbers with gaps would count the entries that
 * are hidden, and a hash stands on the content of all before it. The chain is `log:verify`'s to read.
 */
export function selectEntries({ rows }: Session, asked: LogRequest): Promise<LogEntry[]> {
  const wanted: (SQL | undefined)[] = [
    asked.kind && sql`${entry.kind} = ${asked.kind}`,
    asked.who && sql`${entry.who} = ${asked.who}`,
    asked.collection && sql`${entry.collection} = ${asked.collection}`,
    asked.feature_id && sql`${entry.feature_id} = ${asked.feature_id}`,
    asked.from && sql`${entry.at} >= ${asked.from}::timestamptz`,
    asked.to && sql`${entry.at} <= ${asked.to}::timestamptz`,
    asked.before && sql`number < ${asked.before}`,
  ].map((condition) => condition || undefined)
  return rows<LogEntry>(sql`
    select number as seq,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, who, role, source_address,
      kind, collection, feature_id, lane, marking, owning_unit, before, after
    from (select *, (row_number() over (order by seq))::float8 as number from ${entry}) ${entry}
    where ${and(...wanted) ?? sql`true`}
    order by number desc limit ${asked.limit}`)
}
