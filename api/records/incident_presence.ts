import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from '../../geo/columns/moment.ts'

/**
 * Which posts have an incident open now. It tells two people that they work the same thing, and is no
 * record of anybody: unlogged, in no backup and no history, and gone after half a minute of silence. Read
 * and written by functions of the database alone; nobody has a right on the table.
 */
export const incidentPresence = pgTable(
  'incident_presence',
  {
    lane: text().notNull(),
    incident_id: text().notNull(),
    account: text().notNull(),
    /** What the others are shown. */
    post: text().notNull(),
    seen_at: moment().notNull(),
  },
  (present) => [primaryKey({ columns: [present.lane, present.incident_id, present.account] })],
).enableRLS()
