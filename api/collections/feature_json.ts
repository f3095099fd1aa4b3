import { type SQL, sql } from 'drizzle-orm'
import type { ServedLayer } from './served_layer.ts'

/** Six decimals of a degree are a tenth of a metre. */
const decimals = 6

/**
 * One feature as GeoJSON text, made in the database: faster than objects in this process, and joined
 * by `string_agg` it goes out as it is. The numbers on map, table and paper all come from here.
 *
 * @param at the moment the derived columns speak of.
 */
export function featureJson({ columns, derived }: ServedLayer, at: SQL): SQL {
  const own = Object.entries(columns)
    .filter(([name]) => name !== 'id' && name !== 'geom')
    .map(([name, column]) => sql`${column} as ${sql.identifier(name)}`)
  const beside = Object.entries(derived).map(
    ([name, value]) => sql`${value(columns, at)} as ${sql.identifier(name)}`,
  )
  return sql`'{"type":"Feature","id":' || to_json(${columns.id})::text
    || ',"geometry":' || coalesce(st_asgeojson(${columns.geom}, ${sql.raw(String(decimals))}), 'null')
    || ',"properties":' || (select row_to_json(properties) from (select ${sql.join([...own, ...beside], sql`, `)}) properties)::text
    || '}'`
}
