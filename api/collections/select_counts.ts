import { type SQL, sql } from 'drizzle-orm'
import type { Step } from '../../geo/charts/stretch.ts'
import type { Session } from '../db/database.ts'
import type { CountsRequest } from './read_counts_request.ts'
import { rowsShown } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'
import { valueIn, whereOf } from './where.ts'

export interface Counts {
  readonly numberMatched: number
  /** How many of them have no known position; all of a layer that has none. */
  readonly unlocatedCount: number
  readonly counts: readonly PropertyCounts[]
}

interface PropertyCounts {
  readonly property: string
  /** Of moments: the stretch of time that each value begins, by the clock of Viet Nam. */
  readonly step?: Step
  /** Most first, moments in their order; null for those without. Their sum is `numberMatched`. */
  readonly values: readonly Count[]
}

interface Count {
  readonly value: string | number | boolean | null
  readonly count: number
}

interface Found {
  /** Which of the properties; -1 for all features, -2 for those without a place. */
  readonly at: number
  readonly value: string | null
  readonly count: number
  readonly step: Step
}

const zone = 'Asia/Ho_Chi_Minh'

/** Counts the features of a selection, all from the same rows, so that no two of the numbers disagree. */
export async function selectCounts(
  session: Session,
  layer: ServedLayer,
  request: CountsRequest,
): Promise<Counts> {
  const { by } = request
  const kindOf = (name: string) => layer.properties[name]?.kind
  const columns = by.map((name, at) => sql`${valueIn(layer, name, request)} as ${column(at)}`)
  const moments = by.flatMap((name, at) => (kindOf(name) === 'instant' ? [column(at)] : []))
  const found = await session.rows<Found>(sql`
    with matching as materialized (
      select ${sql.join([sql`${layer.columns.geom} is null as unlocated`, ...columns], sql`, `)}
      from ${rowsShown(layer, request)} where ${whereOf(layer, request)}),
    stretches as materialized (${stepOf(moments, request.step)})
    select at, value, count, (select step from stretches) as step from (
      select -1 as at, null as value, count(*)::int as count from matching
      union all select -2, null, count(*)::int from matching where unlocated
      ${sql.join(
        by.map((name, at) => {
          const value = kindOf(name) === 'instant' ? stretch(column(at)) : sql`${column(at)}::text`
          return sql`union all select ${at}::int, ${value}, count(*)::int from matching group by 2`
        }),
        sql` `,
      )}) counted
    order by at, count desc, value collate "C" nulls last`)
  const countOf = (wanted: number) => found.find(({ at }) => at === wanted)?.count ?? 0
  return {
    numberMatched: countOf(-1),
    unlocatedCount: countOf(-2),
    counts: by.map((property, place) => {
      const own = found.filter(({ at }) => at === place)
      const [first] = own
      const values = own.map(({ value, count }) => ({
        value: valueFrom(value, kindOf(property)),
        count,
      }))
      if (kindOf(property) !== 'instant') return { property, values }
      return { property, step: first?.step ?? request.step ?? 'day', values: values.sort(byTime) }
    }),
  }
}

const column = (at: number): SQL => sql.identifier(`counted_${at}`) as unknown as SQL

/** As fine as still gives a picture: a column for each hour of a year would be a line. */
function stepOf(moments: readonly SQL[], asked: Step | undefined): SQL {
  if (asked !== undefined) return sql`select ${asked}::text as step`
  const [moment] = moments
  if (moment === undefined) return sql`select 'day' as step`
  const span = sql`max(${moment}) - min(${moment})`
  return sql`select case when ${span} <= interval '3 days' then 'hour'
    when ${span} <= interval '124 days' then 'day'
    when ${span} <= interval '10 years' then 'month' else 'year' end as step from matching`
}

const stretch = (moment: SQL) => sql`to_char(
  date_trunc((select step from stretches), ${moment} at time zone ${zone}), 'YYYY-MM-DD"T"HH24:MI')`

function valueFrom(value: string | null, kind: string | undefined): Count['value'] {
  if (value === null) return null
  if (kind === 'integer') return Number(value)
  return kind === 'truth' ? value === 'true' : value
}

const byTime = ({ value: one }: Count, { value: other }: Count) =>
  String(one) < String(other) ? -1 : 1
