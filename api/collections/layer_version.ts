import { type SQL, sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import type { ServedLayer } from './served_layer.ts'

/**
 * When a layer last changed, of the changes that this user may see, in microseconds since 1970: what a
 * tile's address and an answer's ETag stand on. No two transactions have the same moment. Not the
 * number of the change: numbers are given to all changes, and so count those that are hidden.
 *
 * A layer that reads columns beside its rows changes with the layers it reads from.
 */
export function layerVersion({ id, definition: { readsFrom = [] } }: ServedLayer): SQL {
  // In the order of the index `changes_collection_seq`. With max(at) the last change of a layer that
  // rests would be looked for through all that have changed since.
  const last = [id, ...readsFrom].map(
    (layer) =>
      sql`(select at from changes where collection = ${layer} order by seq desc nulls last limit 1)`,
  )
  return sql`coalesce((extract(epoch from greatest(${sql.join(last, sql`, `)})) * 1000000)::float8, 0)`
}

export async function readLayerVersion(session: Session, layer: ServedLayer): Promise<number> {
  const [found] = await session.rows<{ version: number }>(
    sql`select ${layerVersion(layer)} as version`,
  )
  return found?.version ?? 0
}
