import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { ofAccount } from './accounts.ts'
import { accountsOnly, moment, stamps } from './accounts_only.ts'

/** Who is signed in. Of the cookie only the token stands here, without its signature. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    account_id: ofAccount(),
    token: text().notNull().unique(),
    expires_at: moment().notNull(),
    /** better-auth would note where and by what one signed in; the log does, for its own time. */
    ip_address: text().generatedAlwaysAs(sql`null::text`),
    user_agent: text().generatedAlwaysAs(sql`null::text`),
    ...stamps(),
  },
  (session) => [index('sessions_account').on(session.account_id), accountsOnly('sessions')],
)
