import { sql } from 'drizzle-orm'
import { facilities } from '../../geo/layers/facilities/table.ts'
import { incidents } from '../../geo/layers/incidents/table.ts'
import type { DistanceQuestion } from '../../geo/watches/question.ts'
import { rowsOfPicture, versionsRecorded } from '../collections/rows_known.ts'
import { servedLayer } from '../collections/served_layer.ts'
import { isAskedAbout, unplacedAt } from './incidents_asked.ts'
import type { Answering } from './kind.ts'
import { microsOf, momentAt, pictureAt } from './micros.ts'

const { now: i } = incidents
const { now: f } = facilities
const everyVersion = versionsRecorded(servedLayer('facilities'), {})

const isOfClass = ({ facility_classes }: DistanceQuestion) =>
  sql`${f.class} = any(${sql.param([...facility_classes])}::text[])`

/**
 * An incident with no place of the kind within so many kilometres. Only what stands and has a position
 * counts as a place; of an incident without a position nothing is said.
 */
export const answerDistance: Answering<DistanceQuestion> = {
  collections: ['incidents', 'facilities'],
  async trueAt({ rows }, question, at, { touched }) {
    const rowsOf = rowsOfPicture(pictureAt(at))
    const moment = sql`${momentAt(at)}::timestamptz`
    // Where a place came or went, every incident may be nearer or farther.
    const ids = touched?.facilities === undefined ? touched && (touched.incidents ?? []) : undefined
    const found = await rows<{ id: string; kind: string; severity: number; metres: number | null }>(
      sql`
      select ${i.id} as id, ${i.kind} as kind, ${i.severity} as severity, nearest.metres
      from ${rowsOf(incidents)} left join lateral (
        select min(st_distance(${f.geom}::geography, ${i.geom}::geography)) as metres
        from ${rowsOf(facilities)}
        where ${isOfClass(question)} and ${f.state} = 'existing' and ${f.geom} is not null
          and coalesce(${f.valid_from}, '-infinity') <= ${moment}
          and coalesce(${f.valid_to}, 'infinity') > ${moment}) nearest on true
      where ${isAskedAbout(question, ids)} and ${i.geom} is not null
        and coalesce(nearest.metres, 'infinity') > ${question.kilometres * 1000}::float8`,
    )
    return found.map(({ id, kind, severity, metres }) => ({
      ...{ layer: 'incidents' as const, id },
      facts: {
        ...{ kind: 'distance', incident_kind: kind, severity, kilometres: question.kilometres },
        nearest_km: metres === null ? null : Math.round(metres / 100) / 10,
      },
    }))
  },
  unknownAt: unplacedAt,
  async dueIn({ rows }, question, { from, to }) {
    const ends = [f.valid_from, f.valid_to].map(
      (end) => sql`select ${microsOf(end)} as at from ${everyVersion} where ${isOfClass(question)}
        and ${end} > ${momentAt(from)}::timestamptz and ${end} <= ${momentAt(to)}::timestamptz`,
    )
    return (await rows<{ at: number }>(sql.join(ends, sql` union `))).map(({ at }) => at)
  },
}
