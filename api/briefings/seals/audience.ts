import { sql } from 'drizzle-orm'
import type { Asker } from '../../asker.ts'
import type { User } from '../../db/as_user.ts'
import type { Session } from '../../db/database.ts'

/**
 * Who sees what a seal holds, and nothing besides: up to its own marking, of the units that own what is in it
 * and not open to everyone. It is read so for everybody who may see it, and so is the same for all of them.
 */
export interface Audience {
  readonly clearance: number
  readonly units: readonly string[]
}

/** A reader, narrowed to what a seal holds; they write nothing. */
export const readerOf = (user: User, audience: Audience): Asker => ({
  ...user,
  ...audience,
  readsOnly: true,
})

/** Narrows a transaction to an audience while something is read, and gives it back its own rights. */
export async function readAs<Value>(
  session: Session,
  user: User,
  audience: Audience,
  work: () => Promise<Value>,
): Promise<Value> {
  await setRights(session, audience)
  const value = await work()
  // Where reading fails, so does the transaction.
  await setRights(session, user)
  return value
}

async function setRights(
  session: Session,
  { clearance, units }: Pick<User, 'clearance' | 'units'>,
) {
  await session.rows(sql`
    select where concat(set_config('app.clearance', ${String(clearance)}, true),
      set_config('app.units', ${units === 'all' ? '*' : units.join(',')}, true)) is null`)
}
