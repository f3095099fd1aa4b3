import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core'
import { quoted } from '../../geo/columns/quoted.ts'
import { type Role, role } from '../../geo/roles.ts'
import { codesOf } from '../../geo/words.ts'
import { accountsOnly, moment, stamps } from './accounts_only.ts'
import { markings } from './markings.ts'

const roles = quoted(codesOf(role))

/**
 * A post on duty, not a person: "Trực chỉ huy phường Móng Cái 1". No name, address, number or face
 * of anybody stands here. better-auth calls it `user`.
 */
export const accounts = pgTable(
  'accounts',
  {
    id: text().primaryKey(),
    /** What one types to sign in, in small letters. */
    login: text().notNull().unique(),
    duty_name: text().notNull(),
    role: text().$type<Role>().notNull(),
    /** Codes of the units they work for; null where they work for the whole area. */
    units: text().array(),
    /** The highest marking they may see. */
    clearance: text()
      .notNull()
      .references(() => markings.code, { onUpdate: 'cascade' }),
    disabled_at: moment(),
    two_factor_enabled: boolean().notNull().default(false),
    /** better-auth cannot do without; generated, so that nobody's address can ever stand here. */
    email: text().notNull().unique().generatedAlwaysAs(sql`id || '@accounts.invalid'`),
    email_verified: boolean().notNull().default(false),
    /** better-auth would keep a picture. */
    image: text().generatedAlwaysAs(sql`null::text`),
    ...stamps(),
  },
  (account) => [
    check('accounts_role_known', sql`${account.role} in (${roles})`),
    check('accounts_login_form', sql`${account.login} ~ '^[a-z0-9][a-z0-9._-]{2,39}$'`),
    accountsOnly('accounts'),
  ],
)

/** The account a row belongs to, and goes with. */
export const ofAccount = () =>
  text()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })
