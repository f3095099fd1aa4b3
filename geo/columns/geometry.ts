import { sql } from 'drizzle-orm'
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
  const multi = kind.startsWith('Multi')
  const column = customType<{ data: Geometry | string; driverData: string }>({
    dataType: () => `geometry(${kind}, 4326)`,
    toDriver: (value) => {
      const shape = sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(value)}), 4326)`
      return multi ? sql`st_multi(${shape})` : shape
    },
    fromDriver: (value) => value,
  })()
  return constrained(column, (shape) => sql`st_isvalid(${shape})`)
}
