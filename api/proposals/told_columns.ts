import { type SQL, sql } from 'drizzle-orm'
import type { RowsOf } from '../../geo/columns/rows_of.ts'
import { stormPositions } from '../../geo/layers/storm_positions/table.ts'
import { units } from '../../geo/layers/units/table.ts'

const { now: s } = stormPositions
const { now: u } = units

/** What is told of a plan in a proposal. */
export const planColumns = [
  ...['id', 'name_vi', 'name_en', 'unit_code', 'hazard', 'level', 'version', 'state'],
  ...['valid_from', 'valid_to'],
]

/** What is told of a bulletin, its track apart. */
export const bulletinColumns = [
  ...['id', 'name_vi', 'name_en', 'storm', 'hazard', 'kind', 'issuer', 'issued_at'],
  ...['stated_level', 'stated_for'],
]

export const columns = (names: readonly string[]): SQL => sql.raw(names.join(', '))

/** The positions of a bulletin in the order of their times; null where there are none. */
export const trackOf = (bulletin: SQL, rowsOf: RowsOf, isTrue: SQL = sql`true`): SQL => sql`(
  select json_agg(json_build_object('at', ${s.at}, 'position',
      json_build_array(st_x(${s.geom}), st_y(${s.geom})), 'wind_level', ${s.wind_level},
      'gust_level', ${s.gust_level}, 'radius_6_km', ${s.radius_6_km},
      'radius_10_km', ${s.radius_10_km}) order by ${s.at})
  from ${rowsOf(stormPositions)} where ${s.bulletin_id} = ${bulletin} and ${isTrue})`

/** West, south, east, north; null where nobody knows where the unit lies. */
export const boxOfUnit: SQL = sql`case when ${u.geom} is not null then json_build_array(
  st_xmin(${u.geom}), st_ymin(${u.geom}), st_xmax(${u.geom}), st_ymax(${u.geom})) end`
