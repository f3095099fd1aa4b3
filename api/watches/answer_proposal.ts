import type { Proposal } from '../../geo/proposals/proposal.ts'
import type { ProposalQuestion } from '../../geo/watches/question.ts'
import type { Session } from '../db/database.ts'
import { type ProposedFor, selectProposals } from '../proposals/select_proposals.ts'
import type { Answering } from './kind.ts'
import { type Micros, pictureAt } from './micros.ts'
import { proposalsDue } from './proposals_due.ts'

/**
 * A proposal that nobody has decided, by the one query behind the panel and the desk: of each unit and
 * hazard by itself. It ends with the decision on it, and with what it rests on.
 */
export const answerProposal: Answering<ProposalQuestion> = {
  collections: [
    ...(['storm_bulletins', 'storm_positions', 'gauges', 'gauge_readings'] as const),
    ...(['plans', 'decisions', 'units'] as const),
  ],
  async trueAt(session, question, at) {
    const waiting = await waitingAt(session, question, at)
    return waiting
      .filter(({ proposal }) => isTrueOf(proposal, question))
      .map(({ unit, proposal: { hazard, level, or_more, level_basis } }) => ({
        ...{ layer: 'units' as const, id: unit, part: hazard },
        facts: { kind: 'proposal', hazard, level, or_more, level_basis },
      }))
  },
  async unknownAt(session, question, at) {
    const waiting = await waitingAt(session, question, at)
    return waiting.filter(({ proposal }) => isUnknown(proposal, question) && !question.also_unknown)
      .length
  },
  dueIn: (session, question, stretch) => proposalsDue(session, askedFor(question), stretch),
}

const askedFor = ({ units }: ProposalQuestion): ProposedFor => (units === 'all' ? 'own' : units)

async function waitingAt(session: Session, question: ProposalQuestion, at: Micros) {
  const units = await selectProposals(session, askedFor(question), pictureAt(at))
  return units.flatMap(({ unit_code: unit, proposals }) =>
    proposals
      .filter(({ hazard, answered_by }) => answered_by === null && isAsked(hazard, question))
      .map((proposal) => ({ unit, proposal })),
  )
}

const isAsked = (hazard: string, { hazards }: ProposalQuestion): boolean =>
  hazards === 'all' || hazards.some((one) => one === hazard)

type Level = Pick<Proposal, 'level' | 'or_more'>

const isTrueOf = (level: Level, question: ProposalQuestion): boolean =>
  isUnknown(level, question) ? question.also_unknown : (level.level ?? 0) >= question.least_level

/** Where a rule gives a level "or more" below the one asked for, it may be that high. */
const isUnknown = ({ level, or_more }: Level, { least_level }: ProposalQuestion): boolean =>
  level === null || (or_more && level < least_level)
