import type { Question } from '../../geo/watches/question.ts'
import type { QuestionKind } from '../../geo/watches/vocabulary.ts'
import type { Session } from '../db/database.ts'
import { answerDistance } from './answer_distance.ts'
import { answerGauge } from './answer_gauge.ts'
import { answerIncident } from './answer_incident.ts'
import { answerProposal } from './answer_proposal.ts'
import { answerReadiness } from './answer_readiness.ts'
import { answerSilence } from './answer_silence.ts'
import { changesIn } from './changes_in.ts'
import type { Answering, Stretch, Subject } from './kind.ts'
import type { Micros } from './micros.ts'

const answering: { readonly [Kind in QuestionKind]: Answering<Extract<Question, { kind: Kind }>> } =
  {
    incident: answerIncident,
    readiness: answerReadiness,
    gauge: answerGauge,
    silence: answerSilence,
    distance: answerDistance,
    proposal: answerProposal,
  }

/** How a question is answered. Each kind takes its own only, which the union does not say. */
export const answeringOf = ({ kind }: Question) => answering[kind] as Answering<Question>

/** A question that became true of something, at the moment it did. */
export interface Edge extends Subject {
  readonly at: Micros
}

export interface Edges {
  /** In the order in which they became true; of one moment by what they are about. */
  readonly edges: readonly Edge[]
  /** Up to where was looked; before the end of the stretch where that holds too much for one look. */
  readonly until: Micros
  /** The last change among what was looked at; 0 where there was none. */
  readonly lastChange: Micros
}

const mostMomentsLookedAt = 200

/**
 * When a question became true within a stretch of history, and of what: the one definition of an alert,
 * for what happens now and for what is replayed. It looks at each change of what is asked about, as the
 * database stamped it, and at each moment when something may become true by the passing of time; what is
 * true there and was not a microsecond before has become true. Nothing is carried from one moment to the
 * next, so that it is of no matter when, how often and by which process it is asked.
 *
 * The history up to the end of the stretch must be complete: see `record.evaluation_at`.
 */
export async function edgesIn(
  session: Session,
  question: Question,
  stretch: Stretch,
): Promise<Edges> {
  const { collections, trueAt, dueIn } = answeringOf(question)
  const { since, to } = stretch
  const changes = await changesIn(session, collections, stretch, {
    ...{ first: 'oldest', most: mostMomentsLookedAt },
  })
  const due = await dueIn(session, question, stretch)
  const moments = [...new Set([...changes.keys(), ...due])].sort((a, b) => a - b)
  const looked = moments.slice(0, mostMomentsLookedAt)
  const edges: Edge[] = []
  for (const at of looked) {
    // Where time alone makes it true nothing was touched, and all is looked at.
    const touched = due.includes(at) ? undefined : changes.get(at)
    const after = await trueAt(session, question, at, { since, touched })
    if (after.length === 0) continue
    const before = await trueAt(session, question, at - 1, { since, touched })
    const wasTrue = new Set(before.map(keyOf))
    const became = after.filter((subject) => !wasTrue.has(keyOf(subject)))
    became.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    edges.push(...became.map((subject) => ({ ...subject, at })))
  }
  const isWhole = looked.length === moments.length
  return {
    edges,
    until: isWhole ? to : (looked.at(-1) ?? to),
    lastChange: Math.max(0, ...looked.filter((at) => changes.has(at))),
  }
}

export type SubjectKey = Pick<Subject, 'layer' | 'id' | 'part'>

export const keyOf = ({ layer, id, part = '' }: SubjectKey): string =>
  part === '' ? `${layer} ${id}` : `${layer} ${id} ${part}`
