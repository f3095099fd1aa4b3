import { sql } from 'drizzle-orm'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { Session } from '../db/database.ts'
import type { Stretch, Touched } from './kind.ts'
import { type Micros, microsOf, momentAt } from './micros.ts'

/**
 * What each transaction of a stretch changed of some layers, by its moment.
 *
 * @param most so many moments are told of whole, from the side that is wanted first; of what comes after
 *   them there may be one more, not whole.
 */
export async function changesIn(
  { rows }: Session,
  collections: readonly LayerId[],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  { first, most }: { readonly first: 'oldest' | 'newest'; readonly most: number },
): Promise<Map<Micros, Touched>> {
  const found = await rows<{ at: number; collection: LayerId; ids: string[] }>(sql`
    select ${microsOf(sql`at`)} as at, collection, array_agg(distinct feature_id) as ids
    from changes where at > ${momentAt(from)}::timestamptz and at <= ${momentAt(to)}::timestamptz
      and collection = any(${sql.param([...collections])}::text[])
    group by changes.at, collection
    order by changes.at ${first === 'oldest' ? sql`asc` : sql`desc`}
    limit ${(most + 1) * collections.length}`)
  const changes = new Map<Micros, Touched>()
  for (const { at, collection, ids } of found) {
    changes.set(at, { ...changes.get(at), [collection]: ids })
  }
  return changes
}
