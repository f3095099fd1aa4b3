import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { Stop } from '../stop.ts'
import { isSetUp, productRelations } from './stored_tables.ts'

/** No context: a backup is taken as the login that owns the tables. */
const asOwner = sql`select 1`

/**
 * Row security binds the owner too, so that a login that is no superuser would back up empty tables
 * without a word. To lift it for the time of a backup would lock every table. Instead the owner gets,
 * once, a policy that lets it read while it says that it makes a backup (see `exact_text.ts`); the
 * app's role is not of it. A superuser passes by row security and needs none.
 *
 * @throws Stop where a row could still be hidden.
 */
export async function seeEveryRow(database: Database): Promise<void> {
  const bound = await database.readOnly(asOwner, async (session) => {
    if (!(await isSetUp(session))) return []
    return session.rows<{ name: string; narrowed: boolean }>(sql`
      select name, exists (select from pg_policy where polrelid = t.oid and not polpermissive) as narrowed
      from (${productRelations('tables')}) t
      where row_security_active(t.oid) and (
        not exists (select from pg_policy where polrelid = t.oid and polname = 'seen_by_backup')
        or exists (select from pg_policy where polrelid = t.oid and not polpermissive))`)
  })
  const narrowed = bound.find((table) => table.narrowed)
  if (narrowed) {
    throw new Stop(
      {
        en: `A restrictive policy may hide rows of ${narrowed.name} from this login.`,
        vi: `Một chính sách hạn chế có thể giấu dòng của ${narrowed.name} với tài khoản này.`,
      },
      {
        en: 'Take the backup as a superuser, or as a login with BYPASSRLS.',
        vi: 'Hãy sao lưu bằng superuser, hoặc tài khoản có BYPASSRLS.',
      },
    )
  }
  if (bound.length === 0) return
  await database.readWrite(asOwner, async (session) => {
    for (const { name } of bound) {
      await session.rows(
        sql.raw(`create policy seen_by_backup on ${name} for select to current_user
          using ((select current_setting('app.backup', true)) = 'on')`),
      )
    }
  })
}
