import { boolean, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { ofAccount } from './accounts.ts'
import { accountsOnly, moment } from './accounts_only.ts'

/** The second factor of an account: both texts are encrypted with the secret beside the data. */
export const secondFactors = pgTable(
  'second_factors',
  {
    id: text().primaryKey(),
    account_id: ofAccount().unique(),
    secret: text().notNull(),
    backup_codes: text().notNull(),
    /** Whether a first code has shown that the device has it. */
    verified: boolean().notNull().default(false),
    /** better-auth would lock out with these two; here nobody is locked out. */
    failed_count: integer().notNull().default(0),
    locked_until: moment(),
  },
  () => [accountsOnly('second_factors')],
)
