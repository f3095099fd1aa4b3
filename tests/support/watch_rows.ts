import { sql } from 'drizzle-orm'
import type { Door } from '../../api/db/as_user.ts'
import { writeRows } from '../../api/db/write_rows.ts'
import { watchAlerts } from '../../api/records/watch_alerts.ts'
import { watches } from '../../api/records/watches.ts'
import { webhooks } from '../../api/records/webhooks.ts'
import { lookOn } from '../../api/watches/look_on.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import type { Question } from '../../geo/watches/question.ts'
import { commander } from './api_world.ts'
import { incident } from './incident_rows.ts'

const question: Question = {
  ...{ kind: 'incident', incident_kinds: ['fire'], least_severity: 3, units: 'all' },
  area: [
    [107.9, 21.5],
    [108.000_001, 21.5],
    [108, 21.6],
  ],
}

/** A fire that the watch of `writeWatch` asks about. */
export const burn = (door: Door, id: string) =>
  door.write(commander, (session) => writeRows(session, tablesOf.incidents.now, [incident(id)]))

/** Lets that watch look at what has happened. */
export const lookAgain = (door: Door) =>
  door.write(commander, (session) => lookOn(session, 'of_fires'))

/** A standing question, two alerts of it on their way to an address, and one of those acknowledged. */
export async function writeWatch(door: Door): Promise<void> {
  await door.write(commander, async ({ rows }) => {
    await rows(sql`insert into ${webhooks} (id, title, address)
      values ('province', 'Trực ban "tỉnh"', 'https://example.org/nhan')`)
    await rows(sql`insert into ${watches} (lane, id, title, question, webhook_id)
      values ('live', 'of_fires', 'Cháy', ${JSON.stringify(question)}::jsonb, 'province')`)
  })
  for (const id of ['burnt', 'burning']) {
    await burn(door, id)
    await lookAgain(door)
  }
  await door.write(commander, ({ rows }) =>
    rows(sql`select record.acknowledge_alert(id) from ${watchAlerts} where subject_id = 'burnt'`),
  )
}

interface ToldOnce {
  readonly id: string
  readonly subject_id: string
  readonly at: string
  readonly acknowledged_at: string | null
  readonly delivery: string
  readonly is_due: boolean
}

/** Its alerts, each with what is on its way. */
export const alertsWritten = (door: Door) =>
  door.read(commander, ({ rows }) =>
    rows<ToldOnce>(sql`
      select a.id, a.subject_id, a.at::text as at, a.acknowledged_at::text as acknowledged_at,
        d.id as delivery, d.next_at is not null as is_due
      from watch_alerts a join webhook_deliveries d on d.alert_id = a.id order by a.at, a.id`),
  )
