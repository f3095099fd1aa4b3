import { type SQL, sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import type { ServedLayer } from './served_layer.ts'

/**
 * The number of the last change of a layer that this user may see: what a tile's address and an
 * answer's ETag stand on. A layer that reads columns beside its rows changes with any of them, so
 * there the last change of all layers counts.
 */
export function layerVersion(layer: ServedLayer): SQL {
  // In the order of the index `changes_collection_seq`. With max(seq) the last change of a layer that
  // rests would be looked for through all that have changed since.
  const newest =
    Object.keys(layer.derived).length > 0
      ? sql`select max(seq) from changes`
      : sql`select seq from changes where collection = ${layer.id} order by seq desc nulls last limit 1`
  return sql`coalesce((${newest}), 0)::float8`
}

export async function readLayerVersion(session: Session, layer: ServedLayer): Promise<number> {
  const [found] = await session.rows<{ version: number }>(
    sql`select ${layerVersion(layer)} as version`,
  )
  return found?.version ?? 0
}
