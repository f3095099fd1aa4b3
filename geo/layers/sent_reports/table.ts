import { sql } from 'drizzle-orm'
import { jsonb, text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import type { KeptFigure } from '../../report/kept_figure.ts'
import { editors, longestRecipient } from './vocabulary.ts'

/**
 * Quick reports that were sent, each as it was: of which time, by what was known when, marked as it was,
 * with its numbers and the hash of what its document says. The rows themselves stand in the history, which
 * gives them again by `report_known_at`.
 *
 * Its numbers may stand against those of another report that was sent (`against_id`), or of the one that
 * was due before (`against_from`, `against_to`), by what was known at its end.
 */
export const sentReports = layerTables(
  'sent_reports',
  'none',
  () => ({
    sent_to: constrained(
      text().notNull(),
      (office) =>
        sql`length(${office}) <= ${sql.raw(String(longestRecipient))} and unit_code is not null`,
    ),
    report_from: moment().notNull(),
    report_to: constrained(moment().notNull(), (to) => sql`${to} >= report_from`),
    report_known_at: constrained(
      moment().notNull(),
      (known) => sql`${known} <= sent_at + interval '5 minutes'`,
    ),
    against_id: constrained(
      text(),
      (id) => sql`num_nonnulls(${id}, against_to) <= 1
        and (against_from is null) = (against_to is null)`,
    ),
    against_from: moment(),
    against_to: moment(),
    figures: constrained(
      jsonb().$type<readonly KeptFigure[]>().notNull(),
      (figures) => sql`jsonb_typeof(${figures}) = 'array'`,
    ),
    document_sha256: constrained(text().notNull(), (hash) => sql`${hash} ~ '^[0-9a-f]{64}$'`),
    sent_at: recordedAt(),
    sent_by: recordedBy(),
  }),
  { editors, indexed: [['unit_code', 'sent_at']] },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = sentReports
