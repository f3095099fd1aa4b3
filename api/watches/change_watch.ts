import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { mostWatchesOfAccount, type Question } from '../../geo/watches/question.ts'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'
import { appendToLog } from '../log/append_to_log.ts'
import { watches } from '../records/watches.ts'
import { refuseUnlisted } from './webhooks/select_webhooks.ts'

export interface WatchForm {
  readonly title: string
  readonly question: Question
  /** Where its alerts are sent as well. */
  readonly webhook?: string | null | undefined
}

/**
 * Makes a watch, of whoever asks.
 *
 * @throws Refused (422) where they have as many as one may have.
 */
export async function makeWatch(session: Session, form: WatchForm): Promise<string> {
  const { title, question, webhook } = form
  await refuseUnlisted(session, webhook)
  const id = randomUUID()
  await session.rows(sql`insert into ${watches} (lane, id, title, question, webhook_id)
    values (current_setting('app.lane'), ${id}, ${title}, ${JSON.stringify(question)}::jsonb,
      ${webhook ?? null})`)
  // After it was added, and so under the lock of writers: nobody adds another meanwhile.
  const [count] = await session.rows<{ all: number }>(
    sql`select count(*)::int as all from ${watches}`,
  )
  if ((count?.all ?? 0) > mostWatchesOfAccount) {
    throw new Refused(
      'refused_by_rule',
      `An account may have ${mostWatchesOfAccount} standing questions; remove one first.`,
    )
  }
  await appendToLog(session, { kind: 'watch_made', after: { watch: id, asks: question.kind } })
  return id
}

export interface WatchChange {
  readonly title?: string | undefined
  readonly question?: Question | undefined
  readonly paused?: boolean | undefined
  readonly webhook?: string | null | undefined
}

/** A watch that asks something else, or asks again after a pause, begins anew: what is true then is no alert. */
export async function changeWatch(session: Session, id: string, change: WatchChange) {
  const { title, question, paused, webhook } = change
  await refuseUnlisted(session, webhook)
  const stamp = sql`current_setting('record.at')::timestamptz`
  const begins = question !== undefined || paused === false
  const set: SQL[] = [
    ...(title === undefined ? [] : [sql`title = ${title}`]),
    ...(question === undefined ? [] : [sql`question = ${JSON.stringify(question)}::jsonb`]),
    ...(paused === undefined ? [] : [sql`paused_at = ${paused ? stamp : null}`]),
    ...(webhook === undefined ? [] : [sql`webhook_id = ${webhook}`]),
    ...(begins ? [sql`since = ${stamp}, looked_until = ${stamp}`] : []),
  ]
  if (set.length > 0) {
    await session.rows(sql`update ${watches} set ${sql.join(set, sql`, `)} where id = ${id}`)
  }
  const after = { watch: id, ...(paused !== undefined && { paused: paused ? 'yes' : 'no' }) }
  await appendToLog(session, { kind: 'watch_changed', after })
}

/** Ends a watch. Its alerts stay, and can be acknowledged. */
export async function removeWatch(session: Session, id: string): Promise<void> {
  await session.rows(sql`delete from ${watches} where id = ${id}`)
  await appendToLog(session, { kind: 'watch_removed', after: { watch: id } })
}
