import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'
import { quoted } from '../../geo/columns/quoted.ts'
import { recordedAt } from '../../geo/columns/recorded.ts'
import { type Facts, type SubjectLayer, subjectLayers } from '../../geo/watches/alert.ts'
import { addedByOwner, ownRow, seenByOwner } from './own_rows.ts'

const layers = quoted(subjectLayers)

/**
 * When a standing question became true, and of what. Seen by whoever asked it, as long as they may see what
 * it is about. Alerts are added; that one was acknowledged, one function of the database writes, once.
 */
export const watchAlerts = pgTable(
  'watch_alerts',
  {
    ...ownRow(),
    /** The watch, what it was called, and since when it had asked this; it may be gone by now. */
    watch_id: text().notNull(),
    watch_title: text().notNull(),
    watch_since: moment().notNull(),
    /** The moment at which it became true, whenever that was noticed. */
    at: moment().notNull(),
    subject_layer: text().$type<SubjectLayer>().notNull(),
    subject_id: text().notNull(),
    /** Which of several things of it; empty where there is one alone. */
    subject_part: text().notNull().default(''),
    facts: jsonb().$type<Facts>().notNull(),
    raised_at: recordedAt(),
    acknowledged_at: moment(),
    acknowledged_by: text(),
    /** When it was raised or acknowledged: what its owner's screens are told by. */
    changed_at: recordedAt(),
  },
  (alert) => {
    const subject = subjectLayers.map(
      (layer) =>
        sql`(${alert.subject_layer} = ${sql.raw(`'${layer}'`)} and exists (
          select from ${sql.identifier(layer)} about
          where about.lane = ${alert.lane} and about.id = ${alert.subject_id}))`,
    )
    return [
      primaryKey({ columns: [alert.lane, alert.id] }),
      unique('watch_alerts_once').on(
        ...[alert.lane, alert.watch_id, alert.at, alert.subject_layer, alert.subject_id],
        alert.subject_part,
      ),
      index('watch_alerts_account').on(alert.account, alert.lane, alert.changed_at.desc()),
      check('watch_alerts_subject_allowed', sql`${alert.subject_layer} in (${layers})`),
      check(
        'watch_alerts_acknowledged_by_somebody',
        sql`(${alert.acknowledged_at} is null) = (${alert.acknowledged_by} is null)`,
      ),
      seenByOwner('watch_alerts', alert, sql.join(subject, sql` or `)),
      addedByOwner('watch_alerts', alert),
    ]
  },
)
