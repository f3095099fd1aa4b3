import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Which shipped files have been loaded, by content: a second start loads only what is new. */
export const seedFiles = pgTable('seed_files', {
  path: text().primaryKey(),
  sha256: text().notNull(),
  loaded_at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
})
