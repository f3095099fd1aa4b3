import { sql } from 'drizzle-orm'
import { incidents } from '../../geo/layers/incidents/table.ts'
import type { IncidentQuestion } from '../../geo/watches/question.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isAskedAbout, liesIn, unplacedAt } from './incidents_asked.ts'
import { type Answering, neverDue } from './kind.ts'
import { pictureAt } from './micros.ts'

const { now: i } = incidents

/** An incident of a kind, in an area. It goes on while its state says so. */
export const answerIncident: Answering<IncidentQuestion> = {
  collections: ['incidents'],
  async trueAt({ rows }, question, at, { touched }) {
    const found = await rows<{ id: string; kind: string; severity: number }>(sql`
      select ${i.id} as id, ${i.kind} as kind, ${i.severity} as severity
      from ${rowsOfPicture(pictureAt(at))(incidents)}
      where ${isAskedAbout(question, touched && (touched.incidents ?? []))}
        and ${question.area === null ? sql`true` : liesIn(question.area, touched !== undefined)}`)
    return found.map(({ id, kind, severity }) => ({
      ...{ layer: 'incidents' as const, id },
      facts: { kind: 'incident', incident_kind: kind, severity },
    }))
  },
  unknownAt: async (session, question, at, touched) =>
    question.area === null ? 0 : unplacedAt(session, question, at, touched),
  dueIn: neverDue,
}
