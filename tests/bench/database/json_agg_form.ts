import { type SQL, sql } from 'drizzle-orm'

/** The usual way to GeoJSON in SQL, on the same rows: what the lists are held against. */
export function jsonAggForm(rows: SQL): SQL {
  return sql`
    select json_build_object('type', 'FeatureCollection', 'features',
      coalesce(json_agg(st_asgeojson(row_of.*, 'geom', 6)::json), '[]')) as collection
    from (${rows}) row_of`
}
