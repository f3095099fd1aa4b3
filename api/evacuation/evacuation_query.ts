import { type SQL, sql } from 'drizzle-orm'
import { countedPoints } from '../../geo/layers/counted_points/table.ts'
import { decisions } from '../../geo/layers/decisions/table.ts'
import { roads } from '../../geo/layers/roads/table.ts'
import { shelters } from '../../geo/layers/shelters/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import { ringDegrees, widestRingDegrees } from '../exposure/ring_degrees.ts'
import type { EvacuationRequest } from './read_request.ts'

const { now: u } = units
const { now: c } = countedPoints
const { now: s } = shelters
const { now: d } = decisions
const { now: r } = roads

/** Who walks farther than some sixty kilometres is not evacuated within a ward. */
const reachDegrees = 0.6
/** So far around all of these a way along the roads may lead, some five kilometres. */
const detourDegrees = 0.05

/**
 * Who has to leave, and which shelters there are for them: one row of JSON texts. It runs by the door, so
 * that nobody is sent to or from what the asker may not see.
 *
 * Of who was counted at a place whose ring of accuracy reaches into the area, it is taken that they have
 * to leave; of a shelter whose ring does, that it cannot be used. Who was counted of a unit without a place
 * has to leave where all of the unit has to, or where no area is given.
 *
 * @param limits rows of each at most; one more is given where there are more.
 */
export function evacuationQuery(
  request: Pick<EvacuationRequest, 'units' | 'area' | 'kind'>,
  picture: Picture,
  { most, mostRoads }: { readonly most: number; readonly mostRoads: number },
): SQL {
  const rowsOf = rowsOfPicture(picture)
  const valid = isValidAt(momentOf(picture.datetime))
  const { area, kind } = request
  const codes = request.units ?? null
  const inScope = (code: SQL) =>
    codes === null
      ? sql`true`
      : sql`${code} in (${sql.join(
          codes.map((one) => sql`${one}`),
          sql`, `,
        )})`
  // An area is looked for by the spatial index, units by that of their codes.
  const reaches = (geom: SQL, accuracy: SQL) =>
    sql`(${geom} && area.around and st_dwithin(area.geom, ${geom}, ${ringDegrees(geom, accuracy)}))`
  const isAsked = area
    ? sql`(${c.geom} is null or ${reaches(sql`${c.geom}`, sql`${c.accuracy_m}`)})`
    : sql`(${inScope(sql`${c.unit_code}`)}
        or (${c.unit_code} is null and ${c.geom} && (select st_extent(geom)::geometry from scope)))`
  return sql`
    with area as materialized (
      select geom, st_expand(geom, ${widestRingDegrees}) as around
      from (select st_setsrid(st_geomfromgeojson(${area ? JSON.stringify(area) : null}), 4326) as geom) given),
    scope as materialized (
      select ${u.code} as code, ${u.name_vi} as name_vi, ${u.name_en} as name_en, ${u.geom} as geom, ${u.outline} as outline,
        area.geom is null or (${u.outline} <> 'none' and st_covers(area.geom, ${u.geom})) as is_whole
      from ${rowsOf(units)}, area
      where ${inScope(sql`${u.code}`)} and ${valid}
        and (area.geom is null or (${u.outline} <> 'none' and st_intersects(${u.geom}, area.geom)))),
    people as materialized (
      select ${c.id} as id, ${c.name_vi} as name_vi, ${c.name_en} as name_en, ${c.locality} as locality,
        ${c.count} as people, ${c.households} as households, ${c.elderly} as elderly,
        ${c.children} as children, ${c.disabled} as disabled, ${c.geom} as geom,
        ${c.accuracy_m} as accuracy_m,
        coalesce(${c.unit_code}, (select code from scope
          where outline <> 'none' and st_intersects(scope.geom, ${c.geom}) order by code limit 1)) as unit_code
      from ${rowsOf(countedPoints)}, area
      where ${c.kind} = ${kind} and ${c.count} > 0 and ${valid} and ${isAsked}),
    origins as materialized (
      select people.* from people left join scope on scope.code = people.unit_code
      where case when people.geom is null then scope.is_whole else ${inScope(sql`people.unit_code`)} end
      order by id collate "C" limit ${most + 1}),
    around as (select st_expand(st_extent(geom)::geometry, ${reachDegrees}) as box from origins),
    sites as (
      select ${s.id} as id, ${s.name_vi} as name_vi, ${s.name_en} as name_en, ${s.unit_code} as unit_code,
        ${s.kind} as kind, ${s.mode} as mode, ${s.state} as state,
        ${s.capacity_people} as capacity_people, ${s.accuracy_m} as accuracy_m,
        st_x(${s.geom}) as lon, st_y(${s.geom}) as lat,
        exists (select from ${rowsOf(decisions)}
          where ${d.closes_shelter_id} = ${s.id} and ${valid}) as is_closed,
        case
          when area.geom is null then null
          when ${s.geom} is null then case
            when exists (select from scope where code = ${s.unit_code} and is_whole) then 'in_hazard'
            when exists (select from scope where code = ${s.unit_code}) then 'may_be_in_hazard' end
          when st_intersects(area.geom, ${s.geom}) then 'in_hazard'
          when ${reaches(sql`${s.geom}`, sql`${s.accuracy_m}`)} then 'may_be_in_hazard'
        end as reached
      from ${rowsOf(shelters)}, area, around
      where ${valid} and (${s.geom} && around.box
        or ${s.unit_code} in (select code from scope) or ${s.unit_code} in (select unit_code from origins))
      order by id collate "C" limit ${most + 1}),
    walked as (
      select st_expand(st_extent(geom)::geometry, ${detourDegrees}) as box from (
        select geom from origins union all select st_setsrid(st_makepoint(lon, lat), 4326) from sites) ends),
    ways as (
      select ${r.id} as id, ${r.name_vi} as name_vi, ${r.name_en} as name_en, ${r.kind} as kind,
        ${r.passage} as passage, st_asgeojson(${r.geom})::json as shape,
        exists (select from ${rowsOf(decisions)}
          where ${d.closes_road_id} = ${r.id} and ${valid}) as is_closed
      from ${rowsOf(roads)}, walked
      where ${valid} and ${r.geom} && walked.box
      order by id collate "C" limit ${mostRoads + 1})
    select
      (select coalesce(json_agg(json_build_object('id', id, 'name_vi', name_vi, 'name_en', name_en,
          'locality', locality, 'unit_code', unit_code, 'people', people, 'households', households,
          'elderly', elderly, 'children', children, 'disabled', disabled, 'accuracy_m', accuracy_m,
          'lon', st_x(geom), 'lat', st_y(geom)) order by id collate "C"), '[]')::text from origins) as origins,
      (select coalesce(json_agg(sites order by id collate "C"), '[]')::text from sites) as shelters,
      (select coalesce(json_agg(ways order by id collate "C"), '[]')::text from ways) as roads,
      (select coalesce(sum(people.people), 0)::float8 from people join scope on scope.code = people.unit_code
        where people.geom is null and not scope.is_whole) as unlocated_people,
      (select coalesce(json_agg(json_build_object('unit_code', code, 'name_vi', name_vi, 'name_en', name_en)
          order by code), '[]')::text from scope where not exists (
        select from ${rowsOf(countedPoints)}
        where ${c.kind} = ${kind} and ${valid} and (${c.unit_code} = scope.code
          or (${c.unit_code} is null and outline <> 'none' and st_intersects(scope.geom, ${c.geom}))))) as uncounted_units`
}
