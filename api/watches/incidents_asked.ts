import { type SQL, sql } from 'drizzle-orm'
import { incidents } from '../../geo/layers/incidents/table.ts'
import { endedStates } from '../../geo/layers/incidents/vocabulary.ts'
import type { Corner, DistanceQuestion, IncidentQuestion } from '../../geo/watches/question.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import type { Session } from '../db/database.ts'
import type { Touched } from './kind.ts'
import { type Micros, pictureAt } from './micros.ts'

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

/** How many of those that are asked about have no position, so that nobody can say how near they are. */
export async function unplacedAt(
  { rows }: Session,
  asked: Asked,
  at: Micros,
  touched?: Touched | undefined,
): Promise<number> {
  const [found] = await rows<{ count: number }>(sql`
    select count(*)::int as count from ${rowsOfPicture(pictureAt(at))(incidents)}
    where ${isAskedAbout(asked, touched && (touched.incidents ?? []))} and ${i.geom} is null`)
  return found?.count ?? 0
}

/**
 * Whether its position lies in a drawn area.
 *
 * @param isFew whether only few are asked by their ids: then the index of positions, which the planner
 *   would take, finds by far too many, and the area is held against each of the few without it.
 */
export function liesIn(corners: readonly Corner[], isFew: boolean): SQL {
  const ring = [...corners, corners[0] ?? []].map((corner) => corner.join(' ')).join(', ')
  const area = sql`st_geomfromtext(${`POLYGON((${ring}))`}, 4326)`
  if (isFew) return sql`st_intersects(st_force2d(${i.geom}), ${area})`
  return sql`${i.geom} && ${area} and st_intersects(${i.geom}, ${area})`
}
