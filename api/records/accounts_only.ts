import { sql } from 'drizzle-orm'
import { pgPolicy, pgRole, timestamp } from 'drizzle-orm/pg-core'

/** The role that sees accounts and nothing else; the role of requests has no grant on them. */
const accountsRole = pgRole('dia_ban_accounts').existing()

/** The policy of every table about accounts: theirs alone, the owner not excepted. */
export const accountsOnly = (table: string) =>
  pgPolicy(`${table}_accounts_only`, { to: accountsRole, using: sql`true`, withCheck: sql`true` })

/** A moment as better-auth reads and writes it. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** The two moments that better-auth keeps in each of its tables. */
export const stamps = () => ({
  created_at: moment().notNull().defaultNow(),
  updated_at: moment().notNull().defaultNow(),
})
