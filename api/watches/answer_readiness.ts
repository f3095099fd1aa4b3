import { sql } from 'drizzle-orm'
import { readinessNeeds } from '../../geo/layers/readiness_needs/table.ts'
import type { Pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { readinessReports } from '../../geo/layers/readiness_reports/table.ts'
import type { ReadinessQuestion } from '../../geo/watches/question.ts'
import { versionsRecorded } from '../collections/rows_known.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Session } from '../db/database.ts'
import { selectReadiness } from '../readiness/select_readiness.ts'
import type { Answering, Subject } from './kind.ts'
import { type Micros, microsOf, momentAt, pictureAt } from './micros.ts'

const { now: n } = readinessNeeds
const { now: r } = readinessReports
const everyNeed = versionsRecorded(servedLayer('readiness_needs'), {})
const everyReport = versionsRecorded(servedLayer('readiness_reports'), {})

interface Scored {
  readonly items: number
  readonly score: number | null
}
interface Told extends Scored {
  readonly unit_code: string
  readonly weakest: Pillar | null
  readonly pillars: readonly (Scored & { readonly pillar: Pillar })[]
}

/**
 * A score of readiness below a level, by the one query behind the map and the panel. Where it is unknown
 * it is not low; whoever wants to be told of that says so, and then only a plan that is there is unknown.
 */
export const answerReadiness: Answering<ReadinessQuestion> = {
  collections: ['readiness_needs', 'readiness_reports'],
  async trueAt(session, question, at) {
    const told = await toldOf(session, question, at)
    return told.flatMap((unit) => ofUnit(unit, question))
  },
  async unknownAt(session, question, at) {
    if (question.also_unknown) return 0
    const told = await toldOf(session, question, at)
    const known = told.filter((unit) => (askedOf(unit, question)?.score ?? null) !== null)
    // A unit that is named and has no plan is unknown; of all units only those with a plan are asked.
    const asked = question.units === 'all' ? told.length : question.units.length
    return asked - known.length
  },
  async dueIn({ rows }, _, { from, to }) {
    // A report counts as known until its cadence is over, that moment with it.
    const grown = sql`least(${r.counted_at}, ${r.reported_at})
      + make_interval(hours => ${n.cadence_hours}) + interval '1 microsecond'`
    const due = sql`
      select ${grown} as at from ${everyReport} join ${everyNeed} on ${r.need_id} = ${n.id}
      union select ${n.valid_from} from ${everyNeed} union select ${n.valid_to} from ${everyNeed}`
    const found = await rows<{ at: number }>(sql`
      select ${microsOf(sql`at`)} as at from (${due}) due
      where at > ${momentAt(from)}::timestamptz and at <= ${momentAt(to)}::timestamptz`)
    return found.map(({ at }) => at)
  },
}

/** The units that are asked about and have a plan. */
async function toldOf(session: Session, { units }: ReadinessQuestion, at: Micros): Promise<Told[]> {
  const answer = await selectReadiness(session, { picture: pictureAt(at) })
  const told = JSON.parse(answer.units) as Told[]
  return told.filter(({ unit_code }) => units === 'all' || units.includes(unit_code))
}

const askedOf = (unit: Told, { pillar }: ReadinessQuestion) =>
  pillar === 'weakest'
    ? { ...unit, pillar: unit.weakest }
    : unit.pillars.find((one) => one.pillar === pillar)

function ofUnit(unit: Told, question: ReadinessQuestion): Subject[] {
  const { below, also_unknown } = question
  const asked = askedOf(unit, question)
  if (asked === undefined || asked.items === 0) return []
  const isTrue = asked.score === null ? also_unknown : asked.score < below
  if (!isTrue) return []
  const facts = { kind: 'readiness', score: asked.score, pillar: asked.pillar } as const
  return [{ layer: 'units', id: unit.unit_code, facts }]
}
