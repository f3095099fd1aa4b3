import { boolean, pgTable, smallint, text } from 'drizzle-orm/pg-core'

/**
 * The scheme of markings, lowest rank first. `open` marks are seen by every signed-in user whatever
 * the unit. The scheme is data, so that an operator can word it otherwise; a mark is a label chosen
 * by people and makes nothing a state secret.
 */
export const markings = pgTable('markings', {
  code: text().primaryKey(),
  rank: smallint().notNull().unique(),
  title_vi: text().notNull(),
  title_en: text().notNull(),
  open: boolean().notNull().default(false),
})
