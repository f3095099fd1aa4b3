import { type SQL, sql } from 'drizzle-orm'
import type { ReadSession, Rows } from '../db/database.ts'
import { featureJson, featureJsonWithoutShape, featureProperties } from './feature_json.ts'
import type { ItemsRequest } from './read_items_request.ts'
import type { Picture } from './read_moment.ts'
import { rowsShown } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'
import { idIsSortedBy, isValidIn, valueIn, whereOf } from './where.ts'

export interface ItemsPage {
  /** The features as GeoJSON text in UTF-8, joined by commas. */
  readonly features: Buffer
  readonly returned: number
  readonly matched: number
  /** The id of the last feature, where more follow. */
  readonly lastId: string | undefined
}

/** One page of features that match, and how many match in all: the one query of its transaction. */
export async function selectItems(
  session: ReadSession,
  layer: ServedLayer,
  request: ItemsRequest,
): Promise<ItemsPage> {
  const { columns } = layer
  const rows = rowsShown(layer, request)
  const { limit, offset } = request
  const where = whereOf(layer, request)
  const feature = request.skipGeometry ? featureJsonWithoutShape(layer) : featureJson(layer)
  const id = idIsSortedBy(layer)
  const after = request.after === undefined ? sql`true` : sql`${id} > ${request.after} collate "C"`
  const begins = request.after === undefined && offset === 0
  // A first page that is not full holds all there is: no count needed.
  const isWhole = begins ? sql`count(*) <= ${limit}` : sql`false`
  // One more than asked tells whether more follow. The aggregates take the rows in the order in which
  // the subselect gives them; an order inside them would sort twice.
  const [features, found, last, beyond, matched] = await session.lastBytes(sql`
    select coalesce(string_agg(feature, ','), ''), count(*)::text,
      coalesce((array_agg(id))[${limit}], ''),
      coalesce((array_agg(octet_length(feature)))[${limit + 1}], 0)::text,
      case when ${isWhole} then count(*)
        else (select count(*) from ${rows} where ${where}) end::text
    from (
      select ${feature} as feature, ${columns.id} as id
      from ${rows}, ${featureProperties(layer, request)}
      where ${where} and ${after}
      order by ${sortOf(layer, request)} ${id}
      limit ${limit + 1} offset ${offset}) page`)
  if (features === undefined) throw new Error('An aggregate without groups always gives a row.')
  const more = Number(found) > limit
  const comma = features.length - Number(beyond) - 1
  return {
    features: more ? features.subarray(0, comma) : features,
    returned: more ? limit : Number(found),
    matched: Number(matched),
    lastId: more ? String(last) : undefined,
  }
}

function sortOf(layer: ServedLayer, request: ItemsRequest): SQL {
  const { sortby } = request
  if (!sortby || sortby.property === 'id')
    return sortby?.descending ? sql`${layer.columns.id} desc,` : sql``
  const value = sortKey(layer, sortby.property, request)
  // What is unknown comes last either way.
  return sortby.descending ? sql`${value} desc nulls last,` : sql`${value} asc nulls last,`
}

/** A word goes by its place in its list: states by how they follow each other, not by their letters. */
function sortKey(layer: ServedLayer, name: string, picture: Picture): SQL {
  const value = valueIn(layer, name, picture)
  const property = layer.properties[name]
  if (property?.kind !== 'word') return value
  const words = sql.join(
    Object.keys(property.words).map((word) => sql`${word}`),
    sql`, `,
  )
  return sql`array_position(array[${words}]::text[], ${value}::text)`
}

/** One feature as GeoJSON text, or undefined where there is none that this user may see. */
export async function selectItem(
  session: Rows,
  layer: ServedLayer,
  id: string,
  picture: Picture = {},
) {
  // PostgreSQL text holds no NUL, so no feature has one in its id.
  if (id.includes('\0')) return undefined
  const [found] = await session.rows<{ feature: string }>(sql`
    select ${featureJson(layer)} as feature
    from ${rowsShown(layer, picture)}, ${featureProperties(layer, picture)}
    where ${layer.columns.id} = ${id}
      and ${isValidIn(layer, picture)}`)
  return found?.feature
}
