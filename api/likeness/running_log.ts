import { sql } from 'drizzle-orm'
import type { Likeness } from '../../geo/layers/likeness.ts'
import { featureJson, featureProperties } from '../collections/feature_json.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import type { Session } from '../db/database.ts'

/**
 * What was told of a feature and of all that was merged into it, in the order it was recorded: features
 * as GeoJSON text, each saying of which. Nothing is moved when two are merged, so nothing can be lost.
 */
export async function runningLog(
  session: Session,
  { columns, table }: ServedLayer,
  { mergedInto, log }: Likeness,
  id: string,
): Promise<string[]> {
  const told = servedLayer(log.layer)
  const found = await session.rows<{ feature: string }>(sql`
    with recursive together (id) as (
      select ${id}::text
      union select ${columns.id} from ${table} join together on ${columns[mergedInto]} = together.id)
    select ${featureJson(told)} as feature
    from ${told.table}, ${featureProperties(told, {})}
    where ${told.columns[log.about]} in (select id from together)
    order by ${told.columns.known_at}, ${told.columns.id} collate "C"`)
  return found.map(({ feature }) => feature)
}
