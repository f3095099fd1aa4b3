import { text, timestamp } from 'drizzle-orm/pg-core'

/** When the database recorded a row. Its triggers write it; a value given by anyone is overwritten. */
export const recorded = () => ({
  known_at: timestamp({ withTimezone: true, mode: 'string' }).notNull().default('-infinity'),
})

/**
 * What a closed version adds: until when it was what we knew, what ended it, and the highest marking its
 * feature has had since. That one decides who sees it: a marking that is raised, perhaps since it was
 * wrong, would otherwise leave everything to be read a moment before.
 */
export const closed = () => ({
  known_until: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  ended_by: text().$type<'UPDATE' | 'DELETE'>().notNull(),
  marking_since: text().notNull(),
})
