import { sql } from 'drizzle-orm'
import {
  check,
  index,
  jsonb,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core'
import { type Facts, type SubjectLayer, subjectLayers } from '../../geo/watches/alert.ts'
import { isOwn } from './own_rows.ts'

const moment = () => timestamp({ withTimezone: true, mode: 'string' })
const appRole = pgRole('dia_ban_app').existing()

const layers = sql.raw(subjectLayers.map((layer) => `'${layer}'`).join(', '))

/**
 * When a standing question became true, and of what. Seen by whoever asked it, as long as they may see what
 * it is about. Alerts are added; that one was acknowledged, one function of the database writes, once.
 */
export const watchAlerts = pgTable(
  'watch_alerts',
  {
    lane: text().notNull(),
    id: text().notNull(),
    account: text().notNull().default(sql`current_setting('app.name')`),
    /** The watch, what it was called, and since when it had asked this; it may be gone by now. */
    watch_id: text().notNull(),
    watch_title: text().notNull(),
    watch_since: moment().notNull(),
    /** The moment at which it became true, whenever that was noticed. */
    at: moment().notNull(),
    subject_layer: text().$type<SubjectLayer>().notNull(),
    subject_id: text().notNull(),
    facts: jsonb().$type<Facts>().notNull(),
    raised_at: moment().notNull().default(sql`current_setting('record.at')::timestamptz`),
    acknowledged_at: moment(),
    acknowledged_by: text(),
    /** When it was raised or acknowledged: what its owner's screens are told by. */
    changed_at: moment().notNull().default(sql`current_setting('record.at')::timestamptz`),
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
      ),
      index('watch_alerts_account').on(alert.account, alert.lane, alert.changed_at.desc()),
      check('watch_alerts_subject_allowed', sql`${alert.subject_layer} in (${layers})`),
      check(
        'watch_alerts_acknowledged_by_somebody',
        sql`(${alert.acknowledged_at} is null) = (${alert.acknowledged_by} is null)`,
      ),
      pgPolicy('watch_alerts_seen_by', {
        ...{ for: 'select', to: appRole },
        using: sql`${isOwn(alert)} and (${sql.join(subject, sql` or `)})`,
      }),
      pgPolicy('watch_alerts_added_by', { for: 'insert', to: appRole, withCheck: isOwn(alert) }),
    ]
  },
)
