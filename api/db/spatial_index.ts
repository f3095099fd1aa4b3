import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { DatabaseError } from './database_error.ts'

const mark = sql`select proleakproof as marked from pg_proc
  where oid = to_regprocedure('geometry_overlaps(geometry, geometry)')`

/**
 * Keeps the spatial index in use under row security. PostGIS marks nothing leakproof, so a policy
 * would turn every `geom && box` into a filter after the policy: 15 to 35 times slower. The mark is
 * safe (it compares boxes and raises on no value), needs a superuser, and is lost whenever PostGIS is
 * updated or restored; hence at every start.
 *
 * @returns whether the index serves. Where not, everything works, slower.
 */
export async function keepSpatialIndexUnderRowSecurity(database: Database): Promise<boolean> {
  const asOwner = sql`select 1`
  const [before] = await database.readOnly(asOwner, ({ rows }) => rows<{ marked: boolean }>(mark))
  if (before?.marked) return true
  try {
    await database.readWrite(asOwner, ({ rows }) =>
      rows(sql`alter function geometry_overlaps(geometry, geometry) leakproof`),
    )
    return true
  } catch (error) {
    // 42501: only a superuser may.
    if (error instanceof DatabaseError && error.sqlState === '42501') return false
    throw error
  }
}
