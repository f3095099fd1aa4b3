import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { watchAlerts } from '../records/watch_alerts.ts'
import { watches } from '../records/watches.ts'
import { webhookDeliveries } from '../records/webhook_deliveries.ts'
import { type Edge, edgesIn, keyOf } from './edges.ts'
import { type Micros, momentAt } from './micros.ts'
import { type Raised, raisedOf } from './raised.ts'
import { selectAlerted, selectWatch, type Watch } from './select_watches.ts'

/**
 * Looks at the history of a watch from where it was left, raises what became true, and notes how far it
 * was looked at, all in the transaction of the pass: whoever is killed in between has done nothing, and
 * the next begins where this one did. Under the lock of writers, so that no two look at once.
 *
 * @returns whether there is more to look at.
 */
export async function lookOn(session: Session, id: string): Promise<boolean> {
  const [now] = await session.rows<{ at: Micros }>(
    sql`select (extract(epoch from record.evaluation_at()) * 1000000)::float8 as at`,
  )
  const watch = await selectWatch(session, id)
  if (now === undefined || watch === undefined || watch.pausedAt !== null) return false
  const stretch = { since: watch.since, from: watch.lookedUntil, to: now.at }
  const { edges, until } = await edgesIn(session, watch.question, stretch)
  const raised = raisedOf(edges, await alertsOf(session, watch))
  for (const edge of raised) await raise(session, watch, edge)
  await session.rows(sql`update ${watches} set looked_until = ${momentAt(until)}::timestamptz
    where ${watches.id} = ${id}`)
  return until < now.at
}

/** The alerts of a watch since it asks what it asks. */
async function alertsOf(session: Session, { id, since }: Watch): Promise<Raised[]> {
  const found = await selectAlerted(session, id)
  return found.filter(({ watchSince }) => watchSince === since)
}

async function raise(session: Session, watch: Watch, edge: Edge): Promise<void> {
  const { layer, id, part = '', at, facts } = edge
  const alert = randomUUID()
  await session.rows(sql`
    insert into ${watchAlerts} (lane, id, watch_id, watch_title, watch_since, at, subject_layer, subject_id,
      subject_part, facts)
    values (current_setting('app.lane'), ${alert}, ${watch.id}, ${watch.title},
      ${momentAt(watch.since)}::timestamptz, ${momentAt(at)}::timestamptz, ${layer}, ${id},
      ${part}, ${JSON.stringify(facts)}::jsonb)`)
  if (watch.webhook === null) return
  await session.rows(sql`insert into ${webhookDeliveries} (lane, id, watch_id, alert_id, webhook_id)
    values (current_setting('app.lane'), ${randomUUID()}, ${watch.id}, ${alert}, ${watch.webhook.id})`)
}

/** What a watch raised since it asks what it asks, made anew from the history alone and what was acknowledged. */
export async function replay(session: Session, watch: Watch, to: Micros): Promise<Edge[]> {
  const recorded = await alertsOf(session, watch)
  const acknowledged = new Map(
    recorded.map((alert) => [`${alert.at} ${keyOf(alert)}`, alert.acknowledgedAt]),
  )
  const edges: Edge[] = []
  for (let from = watch.since; from < to; ) {
    const piece = await edgesIn(session, watch.question, { since: watch.since, from, to })
    edges.push(...piece.edges)
    from = piece.until
  }
  return raisedOf(edges, [], (edge) => acknowledged.get(`${edge.at} ${keyOf(edge)}`))
}
