import { type SQL, sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import type { ServedLayer } from './served_layer.ts'

/**
 * The number of the last change of a layer that this user may see: what a tile's address and an
 * answer's ETag stand on. A layer that reads columns beside its rows changes with any of them, so
 * there the last change of all layers counts.
 */
export function layerVersion(layer: ServedLayer): SQL {
  const its = Object.keys(layer.derived).length > 0 ? sql`true` : sql`collection = ${layer.id}`
  return sql`(select coalesce(max(seq), 0)::float8 from changes where ${its})`
}

export async function readLayerVersion(session: Session, layer: ServedLayer): Promise<number> {
  const [found] = await session.rows<{ version: number }>(
    sql`select ${layerVersion(layer)} as version`,
  )
  return found?.version ?? 0
}
