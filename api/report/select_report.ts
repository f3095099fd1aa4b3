import { type SQL, sql } from 'drizzle-orm'
import { quoted } from '../../geo/columns/quoted.ts'
import { activations } from '../../geo/layers/activations/table.ts'
import { lastReading } from '../../geo/layers/gauge_readings/table.ts'
import { gauges } from '../../geo/layers/gauges/table.ts'
import { incidents } from '../../geo/layers/incidents/table.ts'
import { plans } from '../../geo/layers/plans/table.ts'
import { lastReport, readinessNeeds } from '../../geo/layers/readiness_needs/table.ts'
import { tasks } from '../../geo/layers/tasks/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { kindsOfDisaster } from '../../geo/report/vocabulary.ts'
import type { Period, Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt } from '../collections/where.ts'
import type { Session } from '../db/database.ts'

const { now: i } = incidents
const { now: a } = activations
const { now: t } = tasks
const { now: p } = plans
const { now: g } = gauges
const { now: n } = readinessNeeds
const { now: u } = units

/** A time that ends; a report of what is to come would be none. */
export type ReportPeriod = Required<Period>

/**
 * What the quick report of a unit is made of, as it is known, or was known at a moment. It runs by the
 * door: what one may not see is not in it.
 *
 * A unit that was not known yet at that moment, as in an exercise that began later, has an empty report.
 *
 * @returns undefined where there is no such unit at the end of the time.
 */
export async function selectReport(
  session: Session,
  unit: string,
  { from, to }: ReportPeriod,
  picture: Picture,
): Promise<QuickReport | undefined> {
  const rowsOf = rowsOfPicture(picture)
  const end = sql`${to}::timestamptz`
  const within = (begins: SQL, ends: SQL) =>
    sql`coalesce(${begins}, '-infinity') <= ${end} and coalesce(${ends}, 'infinity') > ${from}::timestamptz`
  const [found] = await session.rows<{ report: string }>(sql`
    with happened as (
      select ${i.id} as id, ${i.kind} as kind, ${i.state} as state, ${i.severity} as severity,
        ${i.occurred_at} as occurred_at, ${i.text} as text, ${i.dead} as dead, ${i.missing} as missing,
        ${i.injured} as injured, ${i.houses} as houses, ${i.evacuated} as evacuated, ${i.marking} as marking
      from ${rowsOf(incidents)}
      where ${i.unit_code} = ${unit} and ${i.kind} in (${quoted(kindsOfDisaster)})
        and ${i.state} not in ('rejected', 'duplicate')
        and ${within(sql`${i.valid_from}`, sql`${i.valid_to}`)}),
    action as (
      select ${a.id} as id, ${a.valid_from} as valid_from, ${a.valid_to} as valid_to,
        ${a.decided_by} as decided_by, ${a.marking} as marking, plan.name_vi, plan.name_en
      from ${rowsOf(activations)} join lateral (
        select ${p.name_vi} as name_vi, ${p.name_en} as name_en from ${rowsOf(plans)}
        where ${p.id} = ${a.plan_id} limit 1) plan on true
      where ${a.unit_code} = ${unit} and ${within(sql`${a.valid_from}`, sql`${a.valid_to}`)}),
    short as (
      select ${n.id} as id, ${n.name_vi} as name_vi, ${n.name_en} as name_en,
        ${n.measure_unit_vi} as measure_unit_vi, ${n.measure_unit_en} as measure_unit_en,
        ${n.quantity} - last.usable as missing, last.counted_at, ${n.marking} as marking
      from ${rowsOf(readinessNeeds)} join lateral ${lastReport(n, end, rowsOf)} on true
      where ${n.unit_code} = ${unit} and ${isValidAt(end)} and last.usable < ${n.quantity}),
    read as (
      select ${g.id} as id, ${g.name_vi} as name_vi, ${g.name_en} as name_en, last.value, last.measure_unit,
        last.measured_at, ${gauges.derived.alarm_reached(g, end, rowsOf)} as alarm_reached,
        ${g.marking} as marking
      from ${rowsOf(gauges)} join lateral ${lastReading(g, end, rowsOf)} on true
      where (${g.unit_code} = ${unit} or ${g.unit_code} is null) and ${isValidAt(end)}
        and last.measured_at >= ${from}::timestamptz),
    marked as (select marking from happened union select marking from action
      union select marking from short union select marking from read)
    select json_build_object('unit_code', ${u.code}, 'unit_name_vi', ${u.name_vi},
      'unit_name_en', ${u.name_en}, 'from', ${from}::timestamptz, 'to', ${end},
      'known_at', ${picture.knownAt ?? null}::timestamptz,
      'marking', (select json_build_object('code', code, 'vi', title_vi, 'en', title_en) from markings
        where code in (select marking from marked union select ${u.marking}) order by rank desc limit 1),
      'incidents', (select coalesce(json_agg(to_jsonb(happened) - 'marking'
        order by occurred_at, id collate "C"), '[]') from happened),
      'actions', (select coalesce(json_agg(json_build_object('id', action.id,
          'plan_name_vi', action.name_vi, 'plan_name_en', action.name_en,
          'valid_from', action.valid_from, 'valid_to', action.valid_to, 'decided_by', action.decided_by,
          'tasks', (select coalesce(json_agg(json_build_object('id', ${t.id}, 'name_vi', ${t.name_vi},
              'name_en', ${t.name_en}, 'kind', ${t.kind}, 'state', ${t.state}, 'post', ${t.post},
              'locality', ${t.locality}, 'due_at', ${t.due_at}, 'planned_people', ${t.planned_people},
              'done_people', ${t.done_people}) order by ${t.due_at}, ${t.id} collate "C"), '[]')
            from ${rowsOf(tasks)} where ${t.activation_id} = action.id))
        order by action.valid_from, action.id), '[]') from action),
      'shortages', (select coalesce(json_agg(to_jsonb(short) - 'marking'
        order by name_vi collate "C", id), '[]') from short),
      'gauges', (select coalesce(json_agg(to_jsonb(read) - 'marking'
        order by name_vi collate "C", id), '[]') from read))::text as report
    from (
      select 0 as later, units.* from ${rowsOf(units)} union all select 1, units.* from ${units.now}) units
    where ${u.code} = ${unit} and ${isValidAt(end)} order by later limit 1`)
  return found && JSON.parse(found.report)
}
