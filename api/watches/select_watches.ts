import { type SQL, sql } from 'drizzle-orm'
import type { SubjectLayer } from '../../geo/watches/alert.ts'
import type { Question } from '../../geo/watches/question.ts'
import type { Session } from '../db/database.ts'
import { watchAlerts } from '../records/watch_alerts.ts'
import { watches } from '../records/watches.ts'
import { type Micros, microsOf } from './micros.ts'
import type { Raised } from './raised.ts'

/** A standing question as it is looked at. */
export interface Watch {
  readonly id: string
  readonly title: string
  readonly question: Question
  readonly madeAt: string
  readonly since: Micros
  readonly lookedUntil: Micros
  readonly pausedAt: string | null
  /** Where its alerts are sent as well, and why the last of them did not get there. */
  readonly webhook: { readonly id: string; readonly title: string } | null
  readonly webhookTrouble: string | null
}

/** One's own watches in this lane, the newest first. */
export const selectWatches = (session: Session): Promise<Watch[]> =>
  watchesWhere(session, sql`true`)

export async function selectWatch(session: Session, id: string): Promise<Watch | undefined> {
  const [found] = await watchesWhere(session, sql`${watches.id} = ${id}`)
  return found
}

function watchesWhere({ rows }: Session, condition: SQL): Promise<Watch[]> {
  return rows<Watch>(sql`
    select ${watches.id} as id, ${watches.title} as title, ${watches.question} as question,
      to_json(${watches.made_at}) #>> '{}' as "madeAt", ${microsOf(watches.since)} as since,
      ${microsOf(watches.looked_until)} as "lookedUntil",
      to_json(${watches.paused_at}) #>> '{}' as "pausedAt",
      (select json_build_object('id', w.id, 'title', w.title) from webhooks w
        where w.id = ${watches.webhook_id}) as webhook,
      (select d.trouble from webhook_deliveries d where d.watch_id = ${watches.id}
        order by d.made_at desc, d.id limit 1) as "webhookTrouble"
    from ${watches} where ${condition} order by ${watches.made_at} desc, ${watches.id} collate "C"`)
}

/** An alert as it was raised by a watch. */
export interface Alerted extends Raised {
  readonly watchSince: Micros
}

export async function selectAlerted({ rows }: Session, watch: string): Promise<Alerted[]> {
  const a = watchAlerts
  const found = await rows<{
    layer: SubjectLayer
    id: string
    part: string
    at: Micros
    since: Micros
    acknowledged: Micros | null
  }>(sql`
    select ${a.subject_layer} as layer, ${a.subject_id} as id, ${a.subject_part} as part,
      ${microsOf(a.at)} as at, ${microsOf(a.watch_since)} as since, ${microsOf(a.acknowledged_at)} as acknowledged
    from ${a} where ${a.watch_id} = ${watch}
    order by ${a.at}, ${a.subject_layer} collate "C", ${a.subject_id} collate "C",
      ${a.subject_part} collate "C"`)
  return found.map(({ since, acknowledged, ...rest }) => ({
    ...rest,
    ...{ watchSince: since, acknowledgedAt: acknowledged ?? undefined },
  }))
}
