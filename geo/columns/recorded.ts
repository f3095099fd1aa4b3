import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** When the database recorded a row. Its triggers write it; a value given by anyone is overwritten. */
export const recorded = () => ({
  known_at: moment().notNull().default('-infinity'),
})

/**
 * What a closed version adds: until when it was what we knew, what ended it, and the highest marking its
 * feature has had since. That one decides who sees it: a marking that is raised, perhaps since it was
 * wrong, would otherwise leave everything to be read a moment before.
 */
export const closed = () => ({
  known_until: moment().notNull(),
  ended_by: text().$type<'UPDATE' | 'DELETE'>().notNull(),
  marking_since: text().notNull(),
})

/** When a report came: the moment of the transaction that takes it in, whoever says it was another. */
export const recordedAt = () =>
  moment().notNull().default(sql`current_setting('record.at')::timestamptz`)

/** Whose request it came with. */
export const recordedBy = () => text().notNull().default(sql`current_setting('app.name')`)
