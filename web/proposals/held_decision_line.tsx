import { fill } from '../../geo/fill.ts'
import { dateFrom } from '../../geo/measures/moment.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { HeldDecision } from '../../geo/proposals/proposal.ts'
import { useTicking } from '../age/use_ticking.ts'
import { FeatureLink } from '../panels/feature_link.tsx'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'

/** A decision that holds: what, which post, since when, and how long it may. */
export function HeldDecisionLine({ decision }: { readonly decision: HeldDecision }) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const ticking = useTicking()
  const now = new Date(useShownMoment().trueAt ?? ticking)
  const { decided_by, valid_from, legal_until, authority } = decision
  const since = writeDate(valid_from, language, 'minute')
  const isPastLimit = legal_until !== null && dateFrom(legal_until) < now
  const until = legal_until === null ? '' : writeDate(legal_until, language, 'minute')
  const limit = isPastLimit ? words.past_limit : words.may_hold
  return (
    <div className="held_decision">
      <FeatureLink layer="decisions" id={decision.id} />
      <p>{[decided_by, since, ...(authority === null ? [] : [authority])].join(' · ')}</p>
      <p className={isPastLimit ? 'held_past' : 'quiet'}>
        {legal_until === null ? words.no_limit : fill(limit, { moment: until })}
      </p>
    </div>
  )
}
