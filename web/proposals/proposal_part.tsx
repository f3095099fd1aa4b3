import { useState } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import type { Ground, Proposal } from '../../geo/proposals/proposal.ts'
import { sayLevel } from '../../geo/proposals/say_level.ts'
import { levelBasis } from '../../geo/proposals/vocabulary.ts'
import { wordFor } from '../../geo/words.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import { FeatureLink } from '../panels/feature_link.tsx'
import { sayPlan } from '../plans/say_plan.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { DecisionForm } from './decision_form.tsx'
import { HeldDecisionLine } from './held_decision_line.tsx'
import { LevelSign } from './level_sign.tsx'
import { proposalWords } from './proposal_words.ts'
import { sayGround } from './say_ground.ts'

interface ProposalPartProps {
  readonly unit: string
  readonly proposal: Proposal
}

/** One proposal: its level and why, the plans that apply, and the decision on it. */
export function ProposalPart({ unit, proposal }: ProposalPartProps) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const { data: schema } = useFormSchema('decisions')
  const [deciding, setDeciding] = useState<'respond' | 'not_yet' | null>(null)
  const isPast = useIsPast()
  const { level, level_basis, grounds, plans, answered_by } = proposal
  const name = wordFor(hazard, proposal.hazard, language)
  const may = !isPast && schema?.may.add === true
  return (
    <article className="proposal" aria-label={`${name}, ${sayLevel(proposal, language)}`}>
      <h4 className="proposal_head">
        <LevelSign proposal={proposal} />
        <span>
          {name}, {sayLevel(proposal, language)}
        </span>
        <span className="proposal_state" data-answered={answered_by !== null}>
          {answered_by === null ? words.waiting : words.answered}
        </span>
      </h4>
      <p className="proposal_basis">{levelBasis[level_basis][language]}</p>
      <ul className="proposal_grounds">
        {grounds.map((ground) => (
          <li key={ground.id}>
            <FeatureLink layer={layerOf(ground)} id={ground.id} />
            {sayGround(ground, language).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
      <p className="proposal_sub">{words.plans}</p>
      {plans.length === 0 && <p className="quiet">{words.no_plan}</p>}
      <ul className="proposal_plans">
        {plans.map((plan) => (
          <li key={plan.id}>
            <FeatureLink layer="plans" id={plan.id} />
            <span className="quiet">
              {sayPlan(plan, language)}
              {level !== null && plan.level !== level && ` · ${words.other_level}`}
            </span>
          </li>
        ))}
      </ul>
      {answered_by && <HeldDecisionLine decision={answered_by} />}
      {may && deciding === null && (
        <div className="proposal_deeds">
          <Button tone={answered_by ? 'quiet' : 'solid'} onPress={() => setDeciding('respond')}>
            {words.decide}
          </Button>
          {answered_by === null && (
            <Button tone="quiet" onPress={() => setDeciding('not_yet')}>
              {words.not_yet}
            </Button>
          )}
        </div>
      )}
      {deciding && (
        <DecisionForm {...{ unit, proposal, kind: deciding }} onDone={() => setDeciding(null)} />
      )}
    </article>
  )
}

const layerOf = (ground: Ground): LayerId =>
  ground.from === 'bulletin' ? 'storm_bulletins' : 'gauges'
