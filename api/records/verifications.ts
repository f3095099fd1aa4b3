import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { accountsOnly, moment, stamps } from './accounts_only.ts'

/**
 * What is good once and for a time: sign-in links, challenges of the second factor, codes already
 * used. The identifier is a hash; who reads the table can use none of it.
 */
export const verifications = pgTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expires_at: moment().notNull(),
    ...stamps(),
  },
  (verification) => [
    index('verifications_identifier').on(verification.identifier),
    accountsOnly('verifications'),
  ],
)
