import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { customType } from 'drizzle-orm/pg-core'
import type { Geometry } from 'geojson'
import { constrained } from './constrained.ts'

/** What PostGIS may keep in a column; `geometry` is any kind. */
export type GeometryKind = 'Point' | 'MultiLineString' | 'MultiPolygon' | 'Geometry'

/**
 * A geometry column in WGS 84 (EPSG:4326, longitude first). drizzle's own `geometry({ srid })` loses
 * the SRID in migrations, hence a type of our own.
 *
 * Written: GeoJSON, made multi where the column is. Read: always by ST_AsGeoJSON or ST_AsMVT in SQL;
 * what the driver gives for the bare column is EWKB in hexadecimal, and stays that.
 */
export function geometry(kind: GeometryKind) {
  const column = customType<{ data: Geometry | string; driverData: string }>({
    dataType: () => `geometry(${kind}, 4326)`,
    toDriver: (value) => shapeOf(kind.startsWith('Multi'), JSON.stringify(value)),
    fromDriver: (value) => value,
  })()
  return constrained(column, (shape) => sql`st_isvalid(${shape})`)
}

/** What is written to such a column, of the text of its GeoJSON. */
export function shapeOf(isMulti: boolean, geoJson: string | Placeholder): SQL {
  const shape = sql`st_setsrid(st_geomfromgeojson(${geoJson}), 4326)`
  return isMulti ? sql`st_multi(${shape})` : shape
}
