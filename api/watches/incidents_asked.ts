import { type SQL, sql } from 'drizzle-orm'
import { incidents } from '../../geo/layers/incidents/table.ts'
import { endedStates } from '../../geo/layers/incidents/vocabulary.ts'
import type { Corner, DistanceQuestion, IncidentQuestion } from '../../geo/watches/question.ts'

const { now: i } = incidents

type Asked = Pick<
  IncidentQuestion | DistanceQuestion,
  'incident_kinds' | 'least_severity' | 'units'
>

/** Whether an incident goes on, and is one of those that are asked about. */
export function isAskedAbout(asked: Asked, ids: readonly string[] | undefined): SQL {
  const { incident_kinds: kinds, least_severity, units } = asked
  const among = (column: unknown, values: readonly string[]) =>
    sql`${column} = any(${sql.param([...values])}::text[])`
  return sql.join(
    [
      ...(ids === undefined ? [] : [among(i.id, ids)]),
      ...(kinds === 'all' ? [] : [among(i.kind, kinds)]),
      ...(units === 'all' ? [] : [among(i.unit_code, units)]),
      sql`${i.severity} >= ${least_severity}`,
      sql`not ${among(i.state, endedStates)}`,
    ],
    sql` and `,
  )
}

/** Whether its position lies in a drawn area; `&&` finds it by the index. */
export function liesIn(corners: readonly Corner[]): SQL {
  const ring = [...corners, corners[0] ?? []].map((corner) => corner.join(' ')).join(', ')
  const area = sql`st_geomfromtext(${`POLYGON((${ring}))`}, 4326)`
  return sql`${i.geom} && ${area} and st_intersects(${i.geom}, ${area})`
}
