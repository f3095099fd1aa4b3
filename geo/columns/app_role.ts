import { pgRole } from 'drizzle-orm/pg-core'

/** The role every request works as: it owns nothing and cannot pass by a policy. */
export const appRole = pgRole('dia_ban_app').existing()
