import type { UnitProposals } from '../../geo/proposals/proposal.ts'
import { useWords } from '../words/use_words.ts'
import { HeldDecisionLine } from './held_decision_line.tsx'
import { proposalWords } from './proposal_words.ts'

/** Decisions that hold beside those that answer a proposal: closings, evacuations, and on what has passed. */
export function OtherDecisions({ found }: { readonly found: UnitProposals }) {
  const words = useWords(proposalWords)
  const answering = new Set(found.proposals.map(({ answered_by }) => answered_by?.id))
  const others = found.decisions.filter(({ id }) => !answering.has(id))
  if (others.length === 0) return null
  return (
    <>
      <p className="proposal_sub">{words.other_decisions}</p>
      {others.map((decision) => (
        <HeldDecisionLine key={decision.id} decision={decision} />
      ))}
    </>
  )
}
