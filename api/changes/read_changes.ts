import { getTableName, type SQL, sql } from 'drizzle-orm'
import { featureJson, featureProperties } from '../collections/feature_json.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import { queryOfLayer } from '../collections/written_once.ts'
import type { Session } from '../db/database.ts'
import { writtenQuery } from '../db/written_query.ts'

/** More at once than that are not told one by one: whoever hears of them asks for the lists again. */
const mostChangesTold = 1_000

/** What changed of what a user may see, in the order it was committed; the last of each feature only. */
export interface Changes {
  /** Microseconds since 1970 of the last of them: where to go on from. The same as asked where there is none. */
  readonly until: number
  /** Undefined where there are more than are told. */
  readonly told: readonly Change[] | undefined
}

interface Change {
  readonly collection: string
  readonly id: string
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE'
  /** GeoJSON text as the API gives it; of layers of points, and of those without a place. */
  readonly feature?: string
}

/**
 * By moments and not by the numbers of the feed, which count what is hidden too. All changes of one
 * transaction have one moment, and no other has it.
 *
 * @param likely layers whose features are asked for in the same breath, before it is known what changed:
 *   what changed last is likely to change next.
 */
export async function readChanges(
  session: Session,
  after: number,
  likely: readonly string[] = [],
): Promise<Changes> {
  const moment = { after: `${after} microseconds` }
  const [found, ...ahead] = await Promise.all([
    session.rows<{ at: number } & Omit<Change, 'feature'>>(changesAfter(moment)),
    ...likely.map((id) => session.rows<Told>(featuresChanged(servedLayer(id))(moment))),
  ])
  if (found.length > mostChangesTold) return { until: await lastMoment(session), told: undefined }
  // The last that was said of a feature is how it stands; a place in the order it takes by that.
  const last = new Map<string, Change>()
  for (const { collection, id, operation } of found) {
    last.delete(`${collection} ${id}`)
    last.set(`${collection} ${id}`, { collection, id, operation })
  }
  const features = new Map<string, string>()
  likely.forEach((layer, at) => {
    for (const { id, feature } of ahead[at] ?? []) features.set(`${layer} ${id}`, feature)
  })
  const others = [...last.values()].filter(({ collection }) => !likely.includes(collection))
  await addFeatures(features, session, others)
  return {
    until: found.at(-1)?.at ?? after,
    told: [...last].map(([key, change]) => {
      const feature = change.operation === 'DELETE' ? undefined : features.get(key)
      return feature === undefined ? change : { ...change, feature }
    }),
  }
}

const changesAfter = writtenQuery<'after'>(sql`
  select (extract(epoch from at) * 1000000)::float8 as at, collection, feature_id as id, operation
  from changes where at > 'epoch'::timestamptz + ${sql.placeholder('after')}::interval
  order by seq limit ${sql.raw(String(mostChangesTold + 1))}`)

/** When the last change was that this user may see, in microseconds since 1970; 0 where there was none. */
export async function lastMoment({ rows }: Session): Promise<number> {
  const [last] = await rows<{ at: number }>(sql`
    select (extract(epoch from at) * 1000000)::float8 as at from changes order by seq desc limit 1`)
  return last?.at ?? 0
}

/** An outline may have a megabyte, and a map draws it from tiles anyway. */
const isTold = ({ definition: { geometry } }: ServedLayer) =>
  geometry === 'Point' || geometry === 'none'

interface Told {
  readonly id: string
  readonly feature: string
}

/**
 * The limit makes it look each of them up. By what was known of a table when the query was planned, which may
 * be that it is empty, all of its rows are read as cheaply.
 */
const featuresById = (layer: ServedLayer, ids: SQL) => sql`
  select ${layer.columns.id} as id, ${featureJson(layer)} as feature
  from unnest(${ids}) changed(id),
    lateral (select * from ${layer.table} where ${layer.columns.id} = changed.id limit 1)
      ${sql.identifier(getTableName(layer.table))},
    ${featureProperties(layer, {})}`

const featuresOf = queryOfLayer<'ids'>((layer) =>
  featuresById(layer, sql`${sql.placeholder('ids')}::text[]`),
)

const featuresChanged = queryOfLayer<'after'>((layer) =>
  featuresById(
    layer,
    sql`array(select distinct feature_id from (
      select feature_id from changes where collection = ${layer.id}
        and at > 'epoch'::timestamptz + ${sql.placeholder('after')}::interval
      order by seq limit ${sql.raw(String(mostChangesTold))}) latest)`,
  ),
)

/** Which layers of those it is about may be asked for ahead. */
export const toldAhead = ({ told = [] }: Changes): string[] =>
  [...new Set(told.map(({ collection }) => collection))].filter((id) => isTold(servedLayer(id)))

async function addFeatures(
  features: Map<string, string>,
  session: Session,
  changes: readonly Change[],
): Promise<void> {
  const standing = changes.filter(({ operation }) => operation !== 'DELETE')
  for (const collection of new Set(standing.map((change) => change.collection))) {
    const layer = servedLayer(collection)
    if (!isTold(layer)) continue
    const ids = standing.flatMap((change) => (change.collection === collection ? [change.id] : []))
    const found = await session.rows<Told>(featuresOf(layer)({ ids }))
    for (const { id, feature } of found) features.set(`${collection} ${id}`, feature)
  }
}
