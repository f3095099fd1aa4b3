import { sql } from 'drizzle-orm'
import { check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { ofAccount } from './accounts.ts'
import { accountsOnly, moment } from './accounts_only.ts'

/** Tokens for programs. Only their SHA-256 is kept: a token has 256 random bits, and needs no slower. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: text().primaryKey(),
    account_id: ofAccount(),
    /** What it is for, in its maker's words. */
    title: text().notNull(),
    sha256: text().notNull().unique(),
    scope: text().$type<'read' | 'write'>().notNull(),
    expires_at: moment().notNull(),
    created_at: moment().notNull().defaultNow(),
  },
  (token) => [
    index('api_tokens_account').on(token.account_id),
    check('api_tokens_scope_known', sql`${token.scope} in ('read', 'write')`),
    accountsOnly('api_tokens'),
  ],
)
