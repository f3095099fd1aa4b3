import { sql } from 'drizzle-orm'
import type { Likeness } from '../../geo/layers/likeness.ts'
import { featureJson, featureProperties } from '../collections/feature_json.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { Session } from '../db/database.ts'
import type { AskedAbout } from './asked_about.ts'

/** Nobody looks through more, and the likest come first. */
const mostOffered = 10

/** Of a degree of the meridian the fewest metres there are, so that nothing near is passed over. */
const metresPerDegree = 110_574

/**
 * What may be the same thing told twice, the likest first: features as GeoJSON text, each with how many
 * metres and minutes lie between and how like it is, from 0 to 1. Only what the asker may see.
 */
export async function likelyDuplicates(
  session: Session,
  layer: ServedLayer,
  likeness: Likeness,
  asked: AskedAbout,
): Promise<string[]> {
  const { columns, table } = layer
  const { withinHours, withinMetres, mostMetres, not } = likeness
  const [kind, moment] = [columns[likeness.kind], columns[likeness.moment]]
  const { geom, accuracy_m, unit_code, id } = columns
  const may = sql`least(${mostMetres}::float8,
    greatest(${withinMetres}::float8, ${accuracy_m} + coalesce(asked.accuracy_m, 0)))`
  // The box by the index; of a degree of longitude there are fewer metres the further one is north.
  const box = sql`st_expand(asked.geom,
    ${mostMetres / metresPerDegree}::float8 / greatest(0.1, cos(radians(st_y(asked.geom)))),
    ${mostMetres / metresPerDegree}::float8)`
  const found = await session.rows<{ feature: string }>(sql`
    with asked as materialized (${asked}), near as (
      select ${featureJson(layer)} as feature, ${id} as id,
        st_distance(${geom}::geography, asked.geom::geography) as metres,
        abs(extract(epoch from ${moment} - asked.moment)) / 60 as minutes, ${may} as may
      from asked, ${table}, ${featureProperties(layer, {})}
      where ${kind} = asked.kind and ${id} is distinct from asked.id
        and ${columns[not.property]} <> all(${sql.param([...not.words])}::text[])
        and ${moment} between asked.moment - ${`${withinHours} hours`}::interval
          and asked.moment + ${`${withinHours} hours`}::interval
        and (${geom} && ${box}
          or ((${geom} is null or asked.geom is null) and ${unit_code} = asked.unit_code)))
    select left(feature, -1) || ',"likeness":' || json_build_object(
        'distance_m', round(metres), 'minutes_between', round(minutes), 'likeness', round(likeness::numeric, 3))
      || '}' as feature
    from (select *, 1 - (coalesce(metres / may, 1) + minutes / ${withinHours * 60}::float8) / 2 as likeness
      from near where metres is null or metres <= may) weighed
    order by likeness desc, id collate "C" limit ${mostOffered}`)
  return found.map(({ feature }) => feature)
}
