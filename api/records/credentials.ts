import { sql } from 'drizzle-orm'
import { check, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { ofAccount } from './accounts.ts'
import { accountsOnly, stamps } from './accounts_only.ts'

/** The hash of a password. better-auth calls it `account`, and would keep tokens of others beside. */
export const credentials = pgTable(
  'credentials',
  {
    id: text().primaryKey(),
    account_id: ofAccount(),
    provider: text().notNull(),
    provider_account_id: text().notNull(),
    /** argon2id, with its salt and cost. */
    password: text(),
    ...stamps(),
  },
  (credential) => [
    uniqueIndex('credentials_one_each').on(credential.provider, credential.provider_account_id),
    check('credentials_password_only', sql`${credential.provider} = 'credential'`),
    accountsOnly('credentials'),
  ],
)
