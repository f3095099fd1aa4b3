import { sql } from 'drizzle-orm'
import { activations } from '../../geo/layers/activations/table.ts'
import { plans } from '../../geo/layers/plans/table.ts'
import { tasks } from '../../geo/layers/tasks/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import {
  endsWithinMilliseconds,
  progressOf,
  type UnitInAction,
  type UnitProgress,
} from '../../geo/plans/progress.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'

const { now: a } = activations
const { now: p } = plans
const { now: t } = tasks
const { now: u } = units

/**
 * How far the plans in action are at the moment of the picture, by unit: the one query behind the map, the
 * table and the panels. It runs by the door: of a plan that one may not see, nothing is counted.
 *
 * @returns the units that have a plan in action, by their codes.
 */
export async function selectProgress(
  session: Session,
  picture: Picture,
): Promise<readonly UnitProgress[]> {
  const rowsOf = rowsOfPicture(picture)
  const at = momentOf(picture.datetime)
  const valid = isValidAt(at)
  const soon = sql.raw(`interval '${endsWithinMilliseconds} milliseconds'`)
  const [found] = await session.rows<{ facts: string }>(sql`
    with running as materialized (
      select ${a.id} as id, ${a.plan_id} as plan_id, ${a.unit_code} as unit_code,
        ${a.valid_from} as since, ${a.decided_by} as decided_by, ${a.marking} as marking
      from ${rowsOf(activations)}
      where ${a.valid_from} <= ${at} and coalesce(${a.valid_to}, 'infinity') > ${at} + ${soon}),
    counted as (
      select ${t.activation_id} as activation_id, json_agg(json_build_object('kind', ${t.kind},
        'state', ${t.state}, 'due_at', ${t.due_at}, 'planned_people', ${t.planned_people},
        'done_people', ${t.done_people})) as tasks
      from ${rowsOf(tasks)} where ${t.activation_id} in (select id from running) and ${valid}
      group by ${t.activation_id}),
    acting as (
      select running.unit_code, array_agg(running.marking) as markings, json_agg(json_build_object('activation_id', running.id,
        'plan_id', running.plan_id, 'name_vi', plan.name_vi, 'name_en', plan.name_en,
        'hazard', plan.hazard, 'level', plan.level, 'since', running.since,
        'decided_by', running.decided_by, 'tasks', coalesce(counted.tasks, '[]'))
        order by running.since, plan.hazard, plan.level, running.id collate "C") as plans
      from running join lateral (
          select ${p.name_vi} as name_vi, ${p.name_en} as name_en, ${p.hazard} as hazard, ${p.level} as level
          from ${rowsOf(plans)} where ${p.id} = running.plan_id limit 1) plan on true
        left join counted on counted.activation_id = running.id
      group by running.unit_code)
    select json_build_object('at', ${at}, 'units', coalesce(json_agg(json_build_object(
      'unit_code', acting.unit_code, 'unit_name_vi', place.name_vi, 'unit_name_en', place.name_en,
      'position', place.position,
      'marking', (select code from markings where code = any(acting.markings) order by rank desc limit 1),
      'plans', acting.plans) order by acting.unit_code), '[]'))::text as facts
    from acting left join lateral (
      select ${u.name_vi} as name_vi, ${u.name_en} as name_en,
        (select json_build_array(round(st_x(point)::numeric, 6), round(st_y(point)::numeric, 6))
          from st_pointonsurface(${u.geom}) point where point is not null) as position
      from ${rowsOf(units)} where ${u.code} = acting.unit_code and ${valid} limit 1) place on true`)
  if (found === undefined) throw new Error('An aggregate without groups always gives a row.')
  const facts: { at: string; units: readonly UnitInAction[] } = JSON.parse(found.facts)
  return facts.units.map((unit) => progressOf(unit, facts.at))
}
