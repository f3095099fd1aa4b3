import { type Column, sql } from 'drizzle-orm'
import { timestamp } from 'drizzle-orm/pg-core'

/** From when until when a thing is so. Empty from: since before our knowledge; empty to: still. */
export const validity = () => ({
  valid_from: timestamp({ withTimezone: true, mode: 'string' }),
  valid_to: timestamp({ withTimezone: true, mode: 'string' }),
})

/** A thing ends after it begins; with one end open there is nothing to compare. */
export const endsAfterItBegins = (columns: { valid_from: Column; valid_to: Column }) =>
  sql`${columns.valid_to} > ${columns.valid_from}`
