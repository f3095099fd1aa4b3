import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { type Micros, microsOf } from './micros.ts'

/** When something last happened to the alerts of these accounts in one's lane; who has none is left out. */
export async function readBells(
  { rows }: Session,
  accounts: readonly string[],
): Promise<Map<string, Micros>> {
  const found = await rows<{ account: string; at: Micros }>(sql`
    select account, ${microsOf(sql`at`)} as at from record.bells(${sql.param([...accounts])}::text[])`)
  return new Map(found.map(({ account, at }) => [account, at]))
}
