import { type SQL, sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'
import { type ItemsRequest, readItemsRequest } from './read_items_request.ts'
import { rowsShown, versionsRecorded } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'
import { whereOf } from './where.ts'

/** More bars than a screen has columns of pixels for. */
const mostBuckets = 1_000

export interface TimelineRequest {
  /** Which features count: those of the same filters of `/items`, as they were known at the asked moment. */
  readonly features: ItemsRequest
  /** Moments with their offset; the end is not within. */
  readonly from: string
  readonly to: string
  /** How long a bucket lasts. */
  readonly seconds: number
  readonly buckets: number
}

export interface Timeline {
  readonly from: string
  readonly to: string
  readonly intervalSeconds: number
  /** How many features became valid in each interval. */
  readonly begun: readonly number[]
  /** How many versions of features were recorded in each interval. */
  readonly recorded: readonly number[]
}

const ofPagesOnly = ['limit', 'after', 'offset', 'sortby', 'skipGeometry']

/**
 * What a client asks of `/timeline`: `datetime` is the period, closed at both ends, `interval` the
 * seconds of a bucket; beside them the filters of `/items`, and `known_at`.
 *
 * @throws Refused (400) naming the parameter that is unknown, missing or wrong.
 */
export function readTimelineRequest(
  layer: ServedLayer,
  parameters: Readonly<Record<string, readonly string[]>>,
): TimelineRequest {
  const paged = ofPagesOnly.find((name) => name in parameters)
  if (paged) throw wrong(paged, `"${paged}" is of pages, and a timeline has none.`)
  const { interval = [], ...rest } = parameters
  const { datetime, ...features } = readItemsRequest(layer, rest)
  if (datetime?.from === undefined || datetime.to === undefined) {
    throw wrong('datetime', 'Give "datetime" as from/to: the period to count over.')
  }
  const lasts = (Date.parse(datetime.to) - Date.parse(datetime.from)) / 1000
  if (lasts === 0) throw wrong('datetime', 'The period has no length.')
  const seconds = /^[1-9]\d{0,9}$/.test(interval[0] ?? '') ? Number(interval[0]) : Number.NaN
  if (interval.length !== 1 || Number.isNaN(seconds)) {
    throw wrong('interval', 'Give "interval" once: how many seconds are counted together.')
  }
  const buckets = Math.ceil(lasts / seconds)
  if (buckets > mostBuckets) {
    const least = Math.ceil(lasts / mostBuckets)
    throw wrong(
      'interval',
      `The period has ${buckets} intervals, and ${mostBuckets} are counted at most: give ${least} seconds or more.`,
    )
  }
  return { features, from: datetime.from, to: datetime.to, seconds, buckets }
}

const wrong = (name: string, why: string) => new Refused('bad_parameter', why, name)

/** Counts over time what began and what was recorded. */
export async function countOverTime(
  session: Session,
  layer: ServedLayer,
  request: TimelineRequest,
): Promise<Timeline> {
  const { from, to, seconds, buckets } = request
  const found = await session.rows<{ what: 'begun' | 'recorded'; bucket: number; count: number }>(
    timelineQuery(layer, request),
  )
  const barsOf = (what: string) => {
    const bars = new Array<number>(buckets).fill(0)
    for (const one of found) if (one.what === what) bars[one.bucket] = one.count
    return bars
  }
  return {
    ...{ from, to, intervalSeconds: seconds },
    ...{ begun: barsOf('begun'), recorded: barsOf('recorded') },
  }
}

/** Both counts, by the intervals that hold anything; each is found by an index where the layer has one. */
export function timelineQuery(
  layer: ServedLayer,
  { features, from, to, seconds }: TimelineRequest,
): SQL {
  const counted = (what: string, name: 'valid_from' | 'known_at', rows: SQL) => {
    const at = layer.columns[name]
    return sql`
      select ${what} as what,
        floor(extract(epoch from ${at} - ${from}::timestamptz) / ${seconds})::int as bucket,
        count(*)::int as count
      from ${rows}
      where ${at} >= ${from}::timestamptz and ${at} < ${to}::timestamptz
        and ${whereOf(layer, features)}
      group by bucket`
  }
  return sql`${counted('begun', 'valid_from', rowsShown(layer, features))}
    union all ${counted('recorded', 'known_at', versionsRecorded(layer, features))}`
}
