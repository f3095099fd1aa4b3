import { type SQL, sql } from 'drizzle-orm'
import type { Facts, SubjectLayer } from '../../geo/watches/alert.ts'
import { sayFacts } from '../../geo/watches/say_alert.ts'
import type { Label } from '../../geo/words.ts'
import type { Session } from '../db/database.ts'
import { watchAlerts } from '../records/watch_alerts.ts'

/** An alert as it is told to its owner. */
export interface Alert {
  readonly id: string
  readonly watch: { readonly id: string; readonly title: string }
  readonly subject: {
    readonly collection: SubjectLayer
    readonly id: string
    readonly name_vi: string
    readonly name_en: string
  }
  /** Since when it has been true, and when that was noticed here. */
  readonly at: string
  readonly raised_at: string
  readonly facts: Facts
  readonly says: Label
  readonly acknowledged_at: string | null
  readonly acknowledged_by: string | null
}

const a = watchAlerts
const instant = (column: SQL | typeof a.at) => sql`to_json(${column}) #>> '{}'`

/**
 * One's own alerts in this lane, the last first; only of what one may see now, by the name that it has now.
 *
 * @param which a condition; all where nothing is said.
 */
export async function selectAlerts(
  { rows }: Session,
  { which = sql`true`, limit }: { readonly which?: SQL; readonly limit: number },
): Promise<Alert[]> {
  const found = await rows<Omit<Alert, 'says'>>(sql`
    select ${a.id} as id, json_build_object('id', ${a.watch_id}, 'title', ${a.watch_title}) as watch,
      json_build_object('collection', ${a.subject_layer}, 'id', ${a.subject_id},
        'name_vi', about.name_vi, 'name_en', about.name_en) as subject,
      ${instant(a.at)} as at, ${instant(sql`${a.raised_at}`)} as raised_at, ${a.facts} as facts,
      ${instant(sql`${a.acknowledged_at}`)} as acknowledged_at, ${a.acknowledged_by} as acknowledged_by
    from ${a} left join lateral (
      select name_vi, name_en from incidents
        where ${a.subject_layer} = 'incidents' and id = ${a.subject_id}
      union all select name_vi, name_en from units
        where ${a.subject_layer} = 'units' and id = ${a.subject_id}
      union all select name_vi, name_en from gauges
        where ${a.subject_layer} = 'gauges' and id = ${a.subject_id}) about on true
    where ${which}
    order by ${a.at} desc, ${a.subject_layer} collate "C" desc, ${a.subject_id} collate "C" desc,
      ${a.subject_part} collate "C" desc, ${a.id} collate "C"
    limit ${limit}`)
  return found.map((alert) => ({
    ...alert,
    says: { vi: sayFacts(alert.facts, 'vi'), en: sayFacts(alert.facts, 'en') },
  }))
}

/** How many of one's own alerts nobody has acknowledged. */
export async function countOpen({ rows }: Session): Promise<number> {
  const [found] = await rows<{ open: number }>(
    sql`select count(*)::int as open from ${a} where ${a.acknowledged_at} is null`,
  )
  return found?.open ?? 0
}

export const isOpen = sql`${a.acknowledged_at} is null`
export const hasId = (id: string): SQL => sql`${a.id} = ${id}`
