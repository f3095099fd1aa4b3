import { type SQL, sql } from 'drizzle-orm'
import { quoted } from '../../geo/columns/quoted.ts'
import { borderCrossings } from '../../geo/layers/border_crossings/table.ts'
import { countedPoints } from '../../geo/layers/counted_points/table.ts'
import { countedKind } from '../../geo/layers/counted_points/vocabulary.ts'
import { facilities } from '../../geo/layers/facilities/table.ts'
import { gauges } from '../../geo/layers/gauges/table.ts'
import { safeAreaClusters } from '../../geo/layers/safe_area_clusters/table.ts'
import { shelters } from '../../geo/layers/shelters/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import { codesOf } from '../../geo/words.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import { piecesOf } from './land_of_units.ts'
import { ringDegrees, ringDegreesAt, widestRingDegrees } from './ring_degrees.ts'

const { now: u } = units
const { now: c } = countedPoints

/** Layers whose features are counted by what they are. */
const countedLayers = {
  facilities: { tables: facilities, word: sql`class` },
  border_crossings: { tables: borderCrossings, word: sql`class` },
  gauges: { tables: gauges, word: sql`kind` },
  safe_area_clusters: { tables: safeAreaClusters, word: sql`'cluster'` },
  shelters: { tables: shelters, word: sql`kind` },
} as const

/**
 * What lies in an area, by unit: rows of JSON text, of which `geo/exposure` makes the answer. It runs by
 * the door: what somebody may not see is not counted.
 *
 * A point belongs to the unit it says, else to the one whose outline it lies in. Whether a point whose
 * ring reaches over the edge lies inside is a guess.
 *
 * @param geoJson a valid area, WGS 84.
 * @param land the pieces of land around it: how much of them lies inside is measured where people are a guess.
 */
export function exposureQuery(geoJson: string, picture: Picture, land: readonly string[]): SQL {
  const rowsOf = rowsOfPicture(picture)
  const valid = isValidAt(momentOf(picture.datetime))
  const ring = ringDegrees(sql`counted_points.geom`, sql`accuracy_m`)
  // Of what was known once there is no such index, and it is looked as far around as may ever be.
  const widestRing =
    picture.knownAt === undefined
      ? sql`coalesce((select ${ringDegreesAt(sql`accuracy_m`)} from ${rowsOf(countedPoints)}
          where accuracy_m is not null order by accuracy_m desc limit 1), 0)`
      : sql`${widestRingDegrees}`
  const features = Object.entries(countedLayers).map(
    ([layer, { tables, word }]) => sql`
      select ${layer} as layer, ${word} as word, coalesce(unit_code, ${unitAt(sql`${tables.now.geom}`)}) as unit_code
      from ${rowsOf(tables)}, area
      where ${tables.now.geom} && area.geom and st_intersects(${tables.now.geom}, area.geom) and ${valid}`,
  )
  return sql`
    with area as materialized (
      select geom, st_boundary(geom) as edge, st_envelope(geom) as box,
        st_expand(geom, ${widestRing}) as around
      from (select st_setsrid(st_geomfromgeojson(${geoJson}), 4326) as geom) given),
    touched as materialized (
      select ${u.code} as code, ${u.geom} as geom, is_whole,
        case when is_whole then ${u.geom}
          else st_collectionextract(st_intersection(${u.geom}, area.geom), 3) end as inside
      from ${rowsOf(units)}, area,
        lateral (select st_covers(area.geom, ${u.geom}) as is_whole offset 0) covered
      where ${u.outline} <> 'none' and ${u.geom} && area.geom and st_intersects(${u.geom}, area.geom)
        and ${valid}),
    near as materialized (
      select unit_code as said_code, kind, count, households, elderly, children, disabled,
        counted_points.geom as geom, hit.is_inside, hit.is_guess
      from ${rowsOf(countedPoints)}, area, lateral (
        select st_intersects(area.geom, counted_points.geom) as is_inside,
          st_dwithin(area.edge, counted_points.geom, ${ring}) as is_guess) hit
      where counted_points.geom && area.around and ${valid}
        and counted_points.geom && st_expand(area.box, ${ring}) and (hit.is_inside or hit.is_guess)),
    placed as materialized (
      select coalesce(said_code, ${unitAt(sql`near.geom`, sql`case when near.is_inside then touched.inside else touched.geom end`)}) as unit_code, near.* from near),
    reached as materialized (
      select code as unit_code from touched where not st_isempty(inside)
      union select unit_code from placed where unit_code is not null),
    kinds as (select unnest(${kinds}) as kind),
    elsewhere as (
      select reached.unit_code, kinds.kind, unlocated.count as unlocated, unlocated.among as among,
        case when exists (select from placed
          where placed.unit_code = reached.unit_code and placed.kind = kinds.kind) then true
          else exists (select from ${rowsOf(countedPoints)}
            where ${c.unit_code} = reached.unit_code and ${c.kind} = kinds.kind
              and ${c.geom} is not null and ${valid}) end as is_placed
      from reached cross join kinds left join lateral (
        select sum(count) as count, json_build_object('households', sum(households),
          'elderly', sum(elderly), 'children', sum(children), 'disabled', sum(disabled)) as among
        from ${rowsOf(countedPoints)}
        where ${c.unit_code} = reached.unit_code and ${c.kind} = kinds.kind
          and ${c.geom} is null and ${valid}) unlocated on true),
    counted as (
      select unit_code, kind, coalesce(sum(count) filter (where is_inside), 0) as inside,
        coalesce(sum(count) filter (where is_inside and not is_guess), 0) as low,
        sum(count) as high,
        count(*) filter (where is_inside) as places,
        sum(households) filter (where is_inside) as households,
        sum(elderly) filter (where is_inside) as elderly,
        sum(children) filter (where is_inside) as children,
        sum(disabled) filter (where is_inside) as disabled
      from placed
      group by unit_code, kind),
    piece as materialized (select * from ${piecesOf(land)}),
    features as (${sql.join(features, sql` union all `)}),
    named as (
      select ${u.code} as code, ${u.name_vi} as name_vi, ${u.name_en} as name_en,
        ${u.population} as population, ${u.known_at} as known_at, said.low, said.high
      from ${rowsOf(units)} left join lateral (
        select min((one ->> 'value')::float8) as low, max((one ->> 'value')::float8) as high
        from jsonb_array_elements(${u.populations}) one) said on true
      where ${u.unit_code} = any(array(select unit_code from reached union select unit_code from features)) and ${valid})
    select
      (select coalesce(json_agg(json_build_object('unit_code', named.code,
          'name_vi', named.name_vi, 'name_en', named.name_en,
          'area_km2', st_area(inside::geography) / 1e6,
          'share', st_area(inside) / nullif(st_area(geom), 0),
          'version', named.known_at,
          'land_inside', case when not is_whole and named.population is not null and not exists (select from elsewhere
              where unit_code = named.code and kind = 'people' and is_placed)
            then (select sum(st_area(st_intersection(inside, piece.geom))) from piece
              where inside && piece.geom) end,
          'population', named.population,
          'population_low', named.low, 'population_high', named.high)), '[]')::text
        from named left join touched on touched.code = named.code) as units,
      (select coalesce(json_agg(json_build_object('unit_code', unit_code, 'kind', kind,
          'inside', coalesce(inside, 0), 'low', coalesce(low, 0), 'high', coalesce(high, 0),
          'places', coalesce(places, 0), 'households', households, 'elderly', elderly,
          'children', children, 'disabled', disabled,
          'unlocated', coalesce(unlocated, 0), 'among', among, 'is_placed', coalesce(is_placed, true))), '[]')::text
        from counted full join elsewhere using (unit_code, kind)
        where places is not null or is_placed or unlocated is not null) as counted,
      (select coalesce(json_agg(said), '[]')::text from (
        select unit_code, layer, word, count(*)::int as count from features
        group by unit_code, layer, word) said) as features,
      (select st_area(geom::geography) / 1e6 from area) as area_km2`
}

/** The unit whose outline a feature lies in, of those that the area touches. */
const unitAt = (place: SQL, outline = sql`touched.geom`) => sql`(
  select code from touched where touched.geom && ${place} and st_intersects(${outline}, ${place})
  order by code limit 1)`

const kinds = sql`array[${quoted(codesOf(countedKind))}]`
