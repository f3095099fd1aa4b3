import { timestamp } from 'drizzle-orm/pg-core'

/** A moment, read and written as text with its offset. */
export const moment = () => timestamp({ withTimezone: true, mode: 'string' })
