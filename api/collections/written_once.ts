import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { writtenQuery } from '../db/written_query.ts'
import type { ServedLayer } from './served_layer.ts'

const dialect = new PgDialect()

/**
 * Remembers by layer the text a fragment comes to. drizzle walks through every column each time a
 * query is sent; for a layer's list of columns that takes longer than the rest of a request.
 *
 * @param fragment of a layer alone: whatever it holds of values is written into the text.
 */
export function writtenOnce(fragment: (layer: ServedLayer) => SQL): (layer: ServedLayer) => SQL {
  const written = new Map<ServedLayer, SQL>()
  return (layer) => {
    const known = written.get(layer)
    if (known) return known
    const fresh = sql.raw(dialect.sqlToQuery(fragment(layer).inlineParams()).sql)
    written.set(layer, fresh)
    return fresh
  }
}

/** Remembers by layer a whole query, for each of its runs to fill in its `sql.placeholder`s. */
export function queryOfLayer<Name extends string>(query: (layer: ServedLayer) => SQL) {
  const written = new Map<ServedLayer, ReturnType<typeof writtenQuery<Name>>>()
  return (layer: ServedLayer) => {
    const known = written.get(layer)
    if (known) return known
    const fresh = writtenQuery<Name>(query(layer))
    written.set(layer, fresh)
    return fresh
  }
}
