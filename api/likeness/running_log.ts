import { type SQL, sql } from 'drizzle-orm'
import type { Likeness } from '../../geo/layers/likeness.ts'
import { featureJson, featureProperties } from '../collections/feature_json.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsShown } from '../collections/rows_known.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import { isValidIn } from '../collections/where.ts'
import type { Session } from '../db/database.ts'

/**
 * What was told of a feature and of all that was merged into it, in the order it was recorded: features
 * as GeoJSON text, each saying of which. Nothing is moved when two are merged, so nothing can be lost.
 * Of a moment that has passed: what had been told by then, of what was one by then.
 */
export async function runningLog(
  session: Session,
  layer: ServedLayer,
  { mergedInto, log }: Likeness,
  id: string,
  picture: Picture,
): Promise<string[]> {
  const told = servedLayer(log.layer)
  const { columns } = layer
  const found = await session.rows<{ feature: string }>(sql`
    with recursive together (id) as (
      select ${id}::text
      union select ${columns.id} from ${rowsShown(layer, picture)}
      join together on ${columns[mergedInto]} = together.id)
    select ${featureJson(told)} as feature
    from ${rowsShown(told, picture)}, ${featureProperties(told, picture)}
    where ${told.columns[log.about]} in (select id from together) and ${isValidIn(told, picture)}
    order by ${told.columns.known_at}, ${placeInOrder(told, log.kind)}, ${told.columns.id} collate "C"`)
  return found.map(({ feature }) => feature)
}

/** What follows from one change has one moment; it is told in the order in which the layer names its kinds. */
function placeInOrder(told: ServedLayer, kind: string): SQL {
  const property = told.properties[kind]
  if (property?.kind !== 'word') throw new Error(`${told.id}.${kind} is no word.`)
  const words = Object.keys(property.words)
  return sql`array_position(${sql.param(words)}::text[], ${told.columns[kind]})`
}
