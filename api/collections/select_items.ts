import { type SQL, sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { featureJson } from './feature_json.ts'
import type { ItemsRequest } from './read_items_request.ts'
import type { ServedLayer } from './served_layer.ts'
import { idIsSortedBy, momentOf, whereOf } from './where.ts'

export interface ItemsPage {
  /** The features as GeoJSON text, joined by commas. */
  readonly features: string
  readonly returned: number
  readonly matched: number
  /** The id of the last feature, where more follow. */
  readonly lastId: string | undefined
}

/** One page of features that match, and how many match in all. */
export async function selectItems(
  session: Session,
  layer: ServedLayer,
  request: ItemsRequest,
): Promise<ItemsPage> {
  const where = whereOf(layer, request)
  const page = await selectPage(session, layer, request, where)
  const begins = request.after === undefined && request.offset === 0
  // A first page that is not full holds all there is: no count needed.
  const matched = begins && !page.more ? page.returned : await count(session, layer, where)
  return { ...page, matched, lastId: page.more ? page.last : undefined }
}

async function selectPage(session: Session, layer: ServedLayer, request: ItemsRequest, where: SQL) {
  const { columns, table } = layer
  const id = idIsSortedBy(layer)
  const after = request.after === undefined ? sql`true` : sql`${id} > ${request.after} collate "C"`
  // One more than asked tells whether more follow.
  const [page] = await session.rows<{
    features: string
    returned: number
    last: string
    more: boolean
  }>(sql`
    select coalesce(string_agg(feature, ',' order by place) filter (where place <= ${request.limit}), '') as features,
      (count(*) filter (where place <= ${request.limit}))::int as returned,
      (array_agg(id order by place desc) filter (where place <= ${request.limit}))[1] as last,
      count(*) > ${request.limit} as more
    from (
      select ${featureJson(layer, momentOf(request.datetime))} as feature, ${columns.id} as id,
        row_number() over (order by ${sortOf(layer, request)} ${id}) as place
      from ${table} where ${where} and ${after}
      order by ${sortOf(layer, request)} ${id}
      limit ${request.limit + 1} offset ${request.offset}) page`)
  if (page === undefined) throw new Error('An aggregate without groups always gives a row.')
  return page
}

function sortOf(layer: ServedLayer, { sortby, datetime }: ItemsRequest): SQL {
  if (!sortby || sortby.property === 'id')
    return sortby?.descending ? sql`${layer.columns.id} desc,` : sql``
  const derived = layer.derived[sortby.property]
  const value = derived
    ? derived(layer.columns, momentOf(datetime))
    : layer.columns[sortby.property]
  // What is unknown comes last either way.
  return sortby.descending ? sql`${value} desc nulls last,` : sql`${value} asc nulls last,`
}

async function count(session: Session, { table }: ServedLayer, where: SQL): Promise<number> {
  const [found] = await session.rows<{ matched: number }>(
    sql`select count(*)::int as matched from ${table} where ${where}`,
  )
  return found?.matched ?? 0
}

/** One feature as GeoJSON text, or undefined where there is none that this user may see. */
export async function selectItem(session: Session, layer: ServedLayer, id: string) {
  const [found] = await session.rows<{ feature: string }>(sql`
    select ${featureJson(layer, sql`now()`)} as feature from ${layer.table}
    where ${layer.columns.id} = ${id}`)
  return found?.feature
}
