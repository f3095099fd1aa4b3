import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { isOwn } from './own_rows.ts'
import { webhooks } from './webhooks.ts'

const moment = () => timestamp({ withTimezone: true, mode: 'string' })
const appRole = pgRole('dia_ban_app').existing()

/**
 * Alerts on their way to an address: each is put here in the transaction that raises it, and sent at least
 * once, under this id. What is sent is made when it is sent, of what its owner may see then.
 */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    lane: text().notNull(),
    id: text().notNull(),
    account: text().notNull().default(sql`current_setting('app.name')`),
    watch_id: text().notNull(),
    alert_id: text().notNull(),
    webhook_id: text()
      .notNull()
      .references(() => webhooks.id),
    made_at: moment().notNull().default(sql`current_setting('record.at')::timestamptz`),
    attempts: integer().notNull().default(0),
    /** When it is tried next; null once it was sent, or was given up. */
    next_at: moment().default(sql`current_setting('record.at')::timestamptz`),
    sent_at: moment(),
    /** Why the last try was none, or why it was given up. */
    trouble: text(),
  },
  (delivery) => [
    primaryKey({ columns: [delivery.lane, delivery.id] }),
    index('webhook_deliveries_next_at').on(delivery.next_at),
    index('webhook_deliveries_watch').on(delivery.watch_id, delivery.made_at.desc()),
    pgPolicy('webhook_deliveries_seen_by', { for: 'select', to: appRole, using: isOwn(delivery) }),
    pgPolicy('webhook_deliveries_added_by', {
      ...{ for: 'insert', to: appRole, withCheck: isOwn(delivery) },
    }),
    pgPolicy('webhook_deliveries_changed_by', {
      ...{ for: 'update', to: appRole, using: isOwn(delivery), withCheck: isOwn(delivery) },
    }),
  ],
)
