import { type SQL, sql } from 'drizzle-orm'
import { planEntries } from '../../geo/layers/plan_entries/table.ts'
import { planSection } from '../../geo/layers/plan_entries/vocabulary.ts'
import { plans } from '../../geo/layers/plans/table.ts'
import { lastReport, readinessNeeds } from '../../geo/layers/readiness_needs/table.ts'
import { shelters } from '../../geo/layers/shelters/table.ts'
import type { Plan } from '../../geo/plans/plan.ts'
import { codesOf } from '../../geo/words.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'

const { now: p } = plans
const { now: e } = planEntries
const { now: s } = shelters
const { now: n } = readinessNeeds

const head = [
  ...(['id', 'name_vi', 'name_en', 'unit_code', 'hazard', 'level', 'version', 'state'] as const),
  ...(['valid_from', 'valid_to'] as const),
]

/**
 * A plan with its lines, and behind each what stands of it at the moment of the picture: its shelter, and
 * the last report of what it needs. The one query behind the screen, the sheet and the tasks. It runs by
 * the door: of a shelter or an item that may not be seen nothing is told.
 *
 * @returns undefined where there is no such plan that one may see.
 */
export async function selectPlan(
  session: Session,
  id: string,
  picture: Picture,
): Promise<Plan | undefined> {
  const rowsOf = rowsOfPicture(picture)
  const at = momentOf(picture.datetime)
  const valid = isValidAt(at)
  const [found] = await session.rows<{ plan: string }>(sql`
    with plan as materialized (select * from ${rowsOf(plans)} where ${p.id} = ${id}),
    lines as materialized (select * from ${rowsOf(planEntries)} where ${e.plan_id} = ${id} and ${valid}),
    claims as (
      select line.shelter_id, json_agg(json_build_object(${members('other', head)}) order by other.id collate "C") as by
      from (select distinct plan_id, shelter_id from ${rowsOf(planEntries)}
          where ${e.shelter_id} in (select shelter_id from lines) and ${e.plan_id} <> ${id}) line
        join lateral (select * from ${rowsOf(plans)} where ${p.id} = line.plan_id
          and ${p.state} = 'approved' and ${valid}) other on true
        join plan on other.unit_code <> plan.unit_code or other.hazard <> plan.hazard
      group by line.shelter_id)
    select json_build_object(${members('plan', [...head, ...body])},
      'versions', (select coalesce(json_agg(json_build_object(${members('plans', head)})
          order by ${p.version} desc), '[]')
        from ${rowsOf(plans)} where (${p.unit_code}, ${p.hazard}, ${p.level})
          = (plan.unit_code, plan.hazard, plan.level) and ${p.id} <> plan.id),
      'entries', (select coalesce(json_agg(json_build_object(
          ${members('line', told)},
          'shelter', (select json_build_object('id', ${s.id}, 'name_vi', ${s.name_vi},
              'name_en', ${s.name_en}, 'capacity_people', ${s.capacity_people}, 'state', ${s.state},
              'claimed_by', coalesce((select by from claims where claims.shelter_id = line.shelter_id), '[]'))
            from ${rowsOf(shelters)} where ${s.id} = line.shelter_id and ${valid} limit 1),
          'need', (select json_build_object('id', ${n.id}, 'pillar', ${n.pillar}, 'have', last.have,
              'usable', last.usable, 'condition', last.condition, 'counted_at', last.counted_at,
              'report_state', case last.is_fresh when true then 'fresh' when false then 'old' else 'none' end)
            from ${rowsOf(readinessNeeds)} left join lateral ${lastReport(n, at, rowsOf)} on true
            where ${n.id} = line.need_id and ${valid} limit 1))
          order by array_position(array[${sections}], line.section), line.rank, line.id collate "C"), '[]')
        from lines line))::text as plan
    from plan`)
  return found && JSON.parse(found.plan)
}

const body = [
  ...(['scenario', 'approved_by', 'approved_on', 'decision', 'copied_from'] as const),
  ...(['source', 'as_of', 'marking'] as const),
]

const told = [
  ...(['id', 'section', 'rank', 'name_vi', 'name_en', 'basis', 'note_vi', 'note_en'] as const),
  ...(['source', 'as_of', 'locality', 'post', 'people', 'households', 'elderly'] as const),
  ...(['children', 'disabled', 'mode', 'quantity', 'measure_unit_vi', 'measure_unit_en'] as const),
  ...(['phase', 'beforehand', 'due_hours', 'shelter_id', 'need_id'] as const),
]

const sections = sql.raw(
  codesOf(planSection)
    .map((section) => `'${section}'`)
    .join(', '),
)

/** Columns of a row as members of a JSON object. */
const members = (row: string, names: readonly string[]): SQL =>
  sql.raw(names.map((name) => `'${name}', ${row}.${name}`).join(', '))
