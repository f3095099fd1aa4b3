import { type FormEvent, useId, useState } from 'react'
import { levelsOf } from '../../geo/layers/risk_zones/vocabulary.ts'
import { readLocalTime } from '../../geo/measures/read_local_time.ts'
import type { Proposal } from '../../geo/proposals/proposal.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sayPlan } from '../plans/say_plan.ts'
import { announce } from '../state/announce.ts'
import { decide } from '../state/api/proposals.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'
import { sayGround } from './say_ground.ts'

interface DecisionFormProps {
  readonly unit: string
  readonly proposal: Proposal
  readonly kind: 'respond' | 'not_yet'
  readonly onDone: () => void
}

/** Asks who decides and what, and records it with the grounds as they stood. */
export function DecisionForm({ unit, proposal, kind, onDone }: DecisionFormProps) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const { busy, trouble, send } = useSending('refused')
  const wrong = useId()
  const [plan, setPlan] = useState(proposal.plans[0]?.id ?? '')
  const [level, setLevel] = useState(String(proposal.level ?? proposal.plans[0]?.level ?? 1))
  const [activates, setActivates] = useState(true)
  const [post, setPost] = useState('')
  const [authority, setAuthority] = useState('')
  const [until, setUntil] = useState('')
  const legalUntil = until.trim() === '' ? null : readLocalTime(until.trim())
  const isResponse = kind === 'respond'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (post.trim() === '' || legalUntil === undefined) return
    const properties = {
      ...{ unit_code: unit, kind, hazard: proposal.hazard, decided_by: post.trim() },
      because: groundsInWords(proposal),
      ...originOf(proposal),
      ...(isResponse && { level: Number(level) }),
      ...(isResponse && plan !== '' && { chosen_plan_id: plan }),
      ...(authority.trim() !== '' && { authority: authority.trim() }),
      ...(legalUntil !== null && { legal_until: legalUntil }),
    }
    void send(
      async () => {
        await decide(properties, isResponse && plan !== '' && activates)
        announce(words.recorded)
        onDone()
      },
      () => {},
    )
  }
  const levels =
    levelsOf[proposal.level_basis === 'forest_fire_scale' ? 'forest_fire' : 'disaster_risk']
  const options = levels.map((one) => ({
    value: String(one.level),
    words: `${one.numeral} · ${one.label[language]}`,
  }))
  const planOptions = [
    ...proposal.plans.map((one) => ({ value: one.id, words: sayPlan(one, language) })),
    { value: '', words: words.without_plan },
  ]
  return (
    <form className="proposal_form" onSubmit={submit}>
      {isResponse && (
        <>
          <span className="proposal_label">{words.at_level}</span>
          <Choice
            {...{ label: words.at_level, value: level, onChange: setLevel }}
            groups={[{ title: '', options }]}
          />
          <span className="proposal_label">{words.by_plan}</span>
          <Choice
            {...{ label: words.by_plan, value: plan, onChange: setPlan }}
            groups={[{ title: '', options: planOptions }]}
          />
          {plan !== '' && (
            <CheckBox checked={activates} onChange={setActivates}>
              {words.activates}
            </CheckBox>
          )}
        </>
      )}
      <TextField
        {...{ label: words.decided_by, value: post, onChange: setPost, lengthAtMost: 200 }}
        autoComplete="organization-title"
        autoFocus
      />
      <TextField
        {...{ label: words.authority, value: authority, onChange: setAuthority }}
        {...{ autoComplete: 'off', lengthAtMost: 500 }}
      />
      <TextField
        {...{ label: words.legal_until, value: until, onChange: setUntil, autoComplete: 'off' }}
        hint={words.moment_example}
        wrongBecause={legalUntil === undefined ? `${wrong}_until` : undefined}
      />
      {legalUntil === undefined && (
        <p className="proposal_wrong" id={`${wrong}_until`} role="alert">
          {words.bad_moment}
        </p>
      )}
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <div className="proposal_deeds">
        <Button tone="solid" busy={busy} disabled={post.trim() === '' || legalUntil === undefined}>
          {words.record}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

/** What it rested on, as it stood then; in Vietnamese, the language of the record. */
const groundsInWords = ({ grounds }: Proposal): string =>
  grounds
    .map((ground) => `${ground.name_vi}: ${sayGround(ground, 'vi').join(' ')}`)
    .join('\n')
    .slice(0, 2_000)

function originOf({ grounds }: Proposal) {
  const bulletin = grounds.find(({ from }) => from === 'bulletin')
  const gauge = grounds.find(({ from }) => from === 'gauge')
  return {
    ...(bulletin && { from_bulletin_id: bulletin.id }),
    ...(gauge && { from_gauge_id: gauge.id }),
  }
}
