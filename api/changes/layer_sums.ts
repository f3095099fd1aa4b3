import { sql } from 'drizzle-orm'
import { type ServedLayer, servedLayers } from '../collections/served_layer.ts'
import type { Session } from '../db/database.ts'

/**
 * How many features of a layer one may see, and the sum of the moments they were recorded at, modulo
 * 2^52: who holds the same features comes to the same two numbers, and who missed one does not.
 */
export interface LayerSum {
  readonly count: number
  readonly sum: number
}

const modulus = 2 ** 52

export async function layerSums(session: Session): Promise<Record<string, LayerSum>> {
  const sums = []
  for (const layer of servedLayers) sums.push([layer.id, await sumOf(session, layer)] as const)
  return Object.fromEntries(sums)
}

async function sumOf(session: Session, { columns, table }: ServedLayer): Promise<LayerSum> {
  const [found] = await session.rows<LayerSum>(sql`
    select count(*)::int as count,
      (coalesce(sum((extract(epoch from ${columns.known_at}) * 1000000)::numeric), 0)
        % ${sql.raw(String(modulus))})::float8 as sum
    from ${table}`)
  if (found === undefined) throw new Error('An aggregate without groups always gives a row.')
  return found
}
