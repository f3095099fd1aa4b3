import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'
import { recordedAt } from '../../geo/columns/recorded.ts'
import { addedByOwner, changedByOwner, ownRow, seenByOwner } from './own_rows.ts'
import { webhooks } from './webhooks.ts'

/**
 * Alerts on their way to an address: each is put here in the transaction that raises it, and sent at least
 * once, under this id. What is sent is made when it is sent, of what its owner may see then.
 */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    ...ownRow(),
    watch_id: text().notNull(),
    alert_id: text().notNull(),
    webhook_id: text()
      .notNull()
      .references(() => webhooks.id),
    made_at: recordedAt(),
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
    seenByOwner('webhook_deliveries', delivery),
    addedByOwner('webhook_deliveries', delivery),
    changedByOwner('webhook_deliveries', delivery),
  ],
)
