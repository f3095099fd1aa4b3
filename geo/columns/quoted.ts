import { type SQL, sql } from 'drizzle-orm'

/**
 * Codes as a list of SQL texts, for `in (…)`. Written out and not as parameters, since they stand in
 * what a migration holds.
 *
 * @param codes of a closed list of our own: small letters, digits and `_`.
 */
export const quoted = (codes: readonly string[]): SQL =>
  sql.raw(codes.map((code) => `'${code}'`).join(', '))
