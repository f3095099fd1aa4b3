import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Failure } from '../panels/failure.tsx'
import { useProposals } from '../state/api/proposals.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { EnterBulletin } from './enter_bulletin.tsx'
import { OtherDecisions } from './other_decisions.tsx'
import { ProposalPart } from './proposal_part.tsx'
import { proposalWords } from './proposal_words.ts'
import './proposals.css'

/** What bulletins and stations propose for a unit, and what was decided. */
export default function UnitProposals({ unit }: { readonly unit: string }) {
  const words = useWords(proposalWords)
  const { data, error, refetch } = useProposals(unit)
  const { data: schema } = useFormSchema('storm_bulletins')
  const [isEntering, setEntering] = useState(false)
  const isPast = useIsPast()
  const [found] = data ?? []
  const raised = found?.may_be_raised_to ?? null
  return (
    <section
      className="unit_proposals"
      aria-labelledby="unit_proposals"
      aria-busy={!data && !error}
    >
      <h3 className="part_head" id="unit_proposals">
        {words.title}
      </h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {found?.proposals.length === 0 && <p className="quiet">{words.none}</p>}
      {found?.proposals.map((proposal) => (
        <ProposalPart key={proposal.hazard} unit={unit} proposal={proposal} />
      ))}
      {raised !== null && (
        <p className="proposal_raise">
          <Icon name="warn" size={14} />
          {fill(words.may_raise, { level: raised })}
        </p>
      )}
      {found && <OtherDecisions found={found} />}
      {!isPast && schema?.may.add === true && !isEntering && (
        <Button tone="quiet" onPress={() => setEntering(true)}>
          {words.enter}
        </Button>
      )}
      {isEntering && <EnterBulletin onDone={() => setEntering(false)} />}
    </section>
  )
}
