import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'

/**
 * Until the transaction ends every value is written as text that gives the very same value back,
 * however the server is set: moments in UTC to the microsecond, numbers to the last bit. The last
 * setting is what the policy `seen_by_backup` asks for.
 */
export async function writeExactText(session: Session): Promise<void> {
  await session.rows(sql`select
    set_config('timezone', 'UTC', true),
    set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true),
    set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true),
    set_config('app.backup', 'on', true)`)
}
