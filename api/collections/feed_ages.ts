import { sql } from 'drizzle-orm'
import { isFeed } from '../../geo/layers/cadence.ts'
import type { Session } from '../db/database.ts'
import { servedLayers } from './served_layer.ts'

/** When something was last heard of a unit by one feed, of what stands now. */
interface FeedAge {
  readonly collection: string
  readonly unit_code: string
  readonly newest_as_of: string
  /** How many statements of it stand. */
  readonly standing: number
}

/** Of each unit and each layer that is told again by the hour or the day; only what one may see. */
export async function feedAges(session: Session): Promise<FeedAge[]> {
  const asked = servedLayers
    .filter(({ definition }) => isFeed(definition))
    .map(({ id, table, columns }) => {
      const { unit_code, as_of, valid_to } = columns
      return sql`select ${id}::text as collection, ${unit_code} as unit_code,
          to_json(max(${as_of})) #>> '{}' as newest_as_of, count(*)::int as standing
        from ${table}
        where ${unit_code} is not null and ${as_of} is not null
          and coalesce(${valid_to}, 'infinity') > now()
        group by ${unit_code}`
    })
  if (asked.length === 0) return []
  return session.rows<FeedAge>(sql`${sql.join(asked, sql` union all `)} order by 2, 1`)
}
