import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import { sayLevel } from '../../geo/proposals/say_level.ts'
import { wordFor } from '../../geo/words.ts'
import { FeatureLink } from '../panels/feature_link.tsx'
import { useProposals } from '../state/api/proposals.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { LevelSign } from './level_sign.tsx'
import { proposalWords } from './proposal_words.ts'
import './proposals.css'

/** What waits for a decision, of all units that have a plan; nothing where nothing does. */
export default function WaitingProposals() {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const { data } = useProposals()
  const waiting = (data ?? []).flatMap(({ unit_code, proposals }) =>
    proposals
      .filter(({ answered_by }) => answered_by === null)
      .map((proposal) => ({ unit_code, proposal })),
  )
  if (waiting.length === 0) return null
  return (
    <section className="waiting_proposals" aria-labelledby="waiting_proposals">
      <h3 className="part_head" id="waiting_proposals">
        {words.waiting_title}
      </h3>
      <ul>
        {waiting.map(({ unit_code, proposal }) => (
          <li key={`${unit_code} ${proposal.hazard}`}>
            <LevelSign proposal={proposal} />
            <span>
              {wordFor(hazard, proposal.hazard, language)}, {sayLevel(proposal, language)}
            </span>
            <FeatureLink layer="units" id={unit_code} />
          </li>
        ))}
      </ul>
    </section>
  )
}
