import { sql } from 'drizzle-orm'
import { featureAddress } from '../../../geo/feature_address.ts'
import { liveLane } from '../../../geo/lanes.ts'
import type { User } from '../../db/as_user.ts'
import type { Session } from '../../db/database.ts'
import { markedAs, readLanes } from '../../lanes/lane.ts'
import { webhookDeliveries } from '../../records/webhook_deliveries.ts'
import { hasId, selectAlerts } from '../select_alerts.ts'

/** An alert that is to be tried now. */
export interface Delivery {
  readonly id: string
  readonly alert: string
  readonly webhook: string
  readonly attempts: number
  /** How long it has been on its way. */
  readonly seconds: number
}

/** Seconds after each try until the next; the last over and over. */
const waits = [10, 30, 120, 600, 1800, 3600] as const
/** For so long it is tried; then it is given up, and its watch says so. */
export const longestSeconds = 24 * 3600

/** Takes what is due, so that no other program sends it as well: whoever dies over it leaves it to be tried again. */
export async function takeDue({ rows }: Session, most: number): Promise<Delivery[]> {
  const d = webhookDeliveries
  const wait = sql`make_interval(secs => (${sql.raw(`array[${waits.join(', ')}]`)})[least(attempts + 1, ${waits.length})])`
  return rows<Delivery>(sql`
    update ${d} set attempts = attempts + 1, next_at = clock_timestamp() + ${wait}
    where ${d.id} in (select id from ${d} where next_at <= clock_timestamp()
      order by next_at limit ${most} for update skip locked)
    returning id, alert_id as alert, webhook_id as webhook, attempts,
      extract(epoch from clock_timestamp() - made_at)::float8 as seconds`)
}

/** What is sent: made of what the owner may see now; undefined where they may see nothing of it any more. */
export async function bodyOf(session: Session, user: User, { alert }: Delivery, origin: string) {
  const [told] = await selectAlerts(session, { which: hasId(alert), limit: 1 })
  const [lane] = await readLanes(session, user.lane)
  if (told === undefined || lane === undefined) return undefined
  const { subject } = told
  const [row] = await session.rows<{ marking: string }>(
    sql`select marking from ${sql.identifier(subject.collection)} where id = ${subject.id} limit 1`,
  )
  const isLive = user.lane === liveLane
  const page = featureAddress(origin, user.lane, subject.collection, subject.id)
  return JSON.stringify({
    ...markedAs(isLive ? undefined : lane),
    ...{ type: 'alert', lane: user.lane, marking: row?.marking, watch: told.watch, subject },
    ...{ at: told.at, raised_at: told.raised_at, says: told.says, facts: told.facts, link: page },
  })
}

export type Outcome =
  | { readonly is: 'sent' }
  | { readonly is: 'failed'; readonly why: string; readonly forGood: boolean }

/** Notes what came of it. */
export async function note({ rows }: Session, { id }: Delivery, outcome: Outcome): Promise<void> {
  const set =
    outcome.is === 'sent'
      ? sql`sent_at = clock_timestamp(), next_at = null, trouble = null`
      : sql`trouble = ${outcome.why}${outcome.forGood ? sql`, next_at = null` : sql``}`
  await rows(sql`update ${webhookDeliveries} set ${set} where id = ${id} and sent_at is null`)
}
