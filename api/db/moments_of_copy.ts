import { type SQL, sql } from 'drizzle-orm'

/** When a migration ran whose tables wait to be copied. */
export const noMoment = '-infinity'

/** Take out of tables that are to be copied what is of one database alone: when it was made, and its log. */
export const momentsOut: readonly SQL[] = [
  sql`update migrations set applied_at = ${noMoment}`,
  sql`alter table log_entries disable trigger never_rewritten`,
  sql`delete from log_entries`,
  sql`alter table log_entries enable always trigger never_rewritten`,
]

/** Give a copy its own: it is as old as its database, and its log begins with an entry of its own. */
export const momentsIn: readonly SQL[] = [
  sql`update migrations set applied_at = now() where applied_at = ${noMoment}`,
  sql`update lanes set made_at = now() where kind = 'live'`,
  sql`select record.append_to_log('begun', null, null, 'live', null, null, null, null)`,
]
