import { type Column, sql } from 'drizzle-orm'
import { moment } from './moment.ts'

/** From when until when a thing is so. Empty from: since before our knowledge; empty to: still. */
export const validity = () => ({
  valid_from: moment(),
  valid_to: moment(),
})

/** A thing ends after it begins; with one end open there is nothing to compare. */
export const endsAfterItBegins = (columns: { valid_from: Column; valid_to: Column }) =>
  sql`${columns.valid_to} > ${columns.valid_from}`
