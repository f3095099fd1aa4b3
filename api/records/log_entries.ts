import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { appRole } from '../../geo/columns/app_role.ts'
import { moment } from '../../geo/columns/moment.ts'
import { seenBy } from '../../geo/columns/ownership.ts'
import { quoted } from '../../geo/columns/quoted.ts'
import type { LoggedValues } from '../../geo/log/log_entry.ts'
import { type LogKind, logKind } from '../../geo/log/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'

const kinds = quoted(codesOf(logKind))

/**
 * The log: who did what, in the order it was done. The database alone writes it
 * (`record.append_to_log`), each entry under the hash of the one before, and nobody changes it.
 *
 * Without foreign keys: a lane may end and a marking get another code, and what the log says stays.
 */
export const logEntries = pgTable(
  'log_entries',
  {
    /** Counted from 1 without a gap, not by a sequence: a missing number is a missing entry. */
    seq: bigint({ mode: 'number' }).primaryKey(),
    at: moment().notNull(),
    who: text().notNull(),
    role: text(),
    source_address: text(),
    kind: text().$type<LogKind>().notNull(),
    collection: text(),
    feature_id: text(),
    lane: text().notNull(),
    /** Empty where the entry speaks of no row; then who works for all units sees it. */
    marking: text(),
    owning_unit: text(),
    before: jsonb().$type<LoggedValues>(),
    after: jsonb().$type<LoggedValues>(),
    previous_hash: text().notNull(),
    hash: text().notNull(),
  },
  (entry) => [
    check('log_entries_kind_allowed', sql`${entry.kind} in (${kinds})`),
    // JSON's own null would read as no value at all, so that one could stand for the other.
    check('log_entries_before_is_object', sql`jsonb_typeof(${entry.before}) = 'object'`),
    check('log_entries_after_is_object', sql`jsonb_typeof(${entry.after}) = 'object'`),
    index('log_entries_feature').on(entry.collection, entry.feature_id, entry.seq),
    index('log_entries_who').on(entry.who, entry.seq),
    index('log_entries_kind').on(entry.kind, entry.seq),
    index('log_entries_at').on(entry.at),
    pgPolicy('log_entries_seen_by', {
      for: 'select',
      to: appRole,
      using: seenByAdministrators(entry),
    }),
  ],
)

type Entry = Record<
  'lane' | 'marking' | 'owning_unit' | 'before',
  Parameters<typeof seenBy>[0]['lane']
>

/**
 * Administrators read what is about rows they may see. A row may have been another's before: then
 * they must be able to see that one as well. What is about no row is for the units it names, and
 * where it names none, for who works for all.
 */
function seenByAdministrators(entry: Entry) {
  const was = (name: string) => sql`(${entry.before} ->> ${sql.raw(`'${name}'`)})`
  const before = { lane: was('lane'), marking: was('marking'), owning_unit: was('owning_unit') }
  return sql`(select current_setting('app.role', true)) = 'administrator'
    and ((${entry.marking} is null and ${entry.lane} = (select current_setting('app.lane', true))
        and ((select current_setting('app.units', true)) = '*'
          or ${entry.owning_unit} in (select unnest(string_to_array(current_setting('app.units', true), ',')))))
      or (${seenBy(entry)}))
    and (${before.lane} is null or (${seenBy(before)}))`
}
