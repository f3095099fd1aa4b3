import { sql } from 'drizzle-orm'
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
 */
export async function readChanges(session: Session, after: number): Promise<Changes> {
  const found = await session.rows<{ at: number } & Omit<Change, 'feature'>>(
    changesAfter({ after: `${after} microseconds` }),
  )
  if (found.length > mostChangesTold) return { until: await lastMoment(session), told: undefined }
  // The last that was said of a feature is how it stands; a place in the order it takes by that.
  const last = new Map<string, Change>()
  for (const { collection, id, operation } of found) {
    last.delete(`${collection} ${id}`)
    last.set(`${collection} ${id}`, { collection, id, operation })
  }
  const features = await readFeatures(session, [...last.values()])
  return {
    until: found.at(-1)?.at ?? after,
    told: [...last].map(([key, change]) => {
      const feature = features.get(key)
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

const featuresOf = queryOfLayer<'ids'>(
  (layer) => sql`
    select ${layer.columns.id} as id, ${featureJson(layer)} as feature
    from ${layer.table}, ${featureProperties(layer, {})}
    where ${layer.columns.id} = any(${sql.placeholder('ids')}::text[])`,
)

async function readFeatures(session: Session, changes: readonly Change[]) {
  const features = new Map<string, string>()
  const standing = changes.filter(({ operation }) => operation !== 'DELETE')
  for (const collection of new Set(standing.map((change) => change.collection))) {
    const layer = servedLayer(collection)
    if (!isTold(layer)) continue
    const ids = standing.flatMap((change) => (change.collection === collection ? [change.id] : []))
    const found = await session.rows<{ id: string; feature: string }>(featuresOf(layer)({ ids }))
    for (const { id, feature } of found) features.set(`${collection} ${id}`, feature)
  }
  return features
}
