import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Context } from 'hono'
import { scopeOf } from '../asker.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { Refused } from '../errors.ts'
import type { Edited } from './change_feature.ts'

/** A request that may come twice. */
export interface Repeatable {
  readonly key: string
  /** Hash of all that is asked, and by whom with which rights. */
  readonly request: string
}

/**
 * The `Idempotency-Key` of a request; undefined without one.
 *
 * @throws Refused (400) when it is none.
 */
export async function repeatable(c: Context, user: User): Promise<Repeatable | undefined> {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return undefined
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new Refused(
      'bad_parameter',
      'An Idempotency-Key has 1 to 200 letters, digits and signs.',
      'Idempotency-Key',
    )
  }
  const hash = createHash('sha256')
  // Who has lost a right since is not given what they saw with it.
  const head = [c.req.method, c.req.path, c.req.header('if-match'), user.role, scopeOf(user)]
  hash.update(JSON.stringify(head)).update(new Uint8Array(await c.req.arrayBuffer()))
  return { key, request: hash.digest('base64url') }
}

/**
 * Does the work of a request, once: when it comes again within thirty days the first answer is given, and
 * nothing is done. The answer is kept in the transaction of the change, so that there is never one
 * without the other. What is refused is not kept; it did nothing.
 *
 * @param work told whether it is the last of its transaction.
 * @throws Refused (409) when the key came with another request.
 */
export async function once(
  { rowsAhead, lastRows }: WriteSession,
  asked: Repeatable | undefined,
  work: (how: { readonly isLast: boolean }) => Promise<Edited>,
): Promise<Edited> {
  if (asked === undefined) return work({ isLast: true })
  const [kept] = await rowsAhead<{
    request: string
    status: Edited['status']
    feature_id: string
    feature: string | null
  }>(
    sql`select request, status::int as status, feature_id, feature from record.kept_answer(${asked.key})`,
  )
  if (kept && kept.request !== asked.request) {
    throw new Refused(
      'key_of_another',
      'Another request came under this key; take a new one for each.',
      'Idempotency-Key',
    )
  }
  if (kept) return { status: kept.status, id: kept.feature_id, feature: kept.feature }
  const done = await work({ isLast: false })
  await lastRows([
    sql`select record.keep_answer(${asked.key}, ${asked.request}, ${done.status}, ${done.id}, ${done.feature})`,
  ])
  return done
}
