import { type FormEvent, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import {
  followingStates,
  type IncidentState,
  incidentState,
} from '../../geo/layers/incidents/vocabulary.ts'
import { codesOf, type Language, wordFor } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { ReasonField } from '../panels/reason_field.tsx'
import type { Feature } from '../state/api/feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { deskWords, stateDeeds } from './desk_words.ts'
import { useChange } from './use_change.ts'

/** The states that may follow, each a button; the reason goes to the log with it. */
export function StateSteps({ feature }: { readonly feature: Feature }) {
  const language = useLanguage()
  const words = useWords(deskWords)
  const [next, setNext] = useState<IncidentState | null>(null)
  const [reason, setReason] = useState('')
  const { change, busy } = useChange()
  const state = codesOf(incidentState).find((code) => code === feature.properties.state)
  if (state === undefined) return null
  // Of what it is a duplicate is said where the other one stands beside it.
  const following = followingStates[state].filter((to) => to !== 'duplicate')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (next === null || busy) return
    const why = reason.trim()
    void change({
      of: feature,
      properties: { state: next, ...(why !== '' && { reason: why }) },
      decidedBy: ['state'],
      told: wordFor(incidentState, next, language),
    })
  }
  if (next !== null) {
    return (
      <form className="desk_form" onSubmit={send}>
        <ReasonField value={reason} onChange={setReason} />
        <div className="desk_buttons">
          <Button tone="solid" busy={busy}>
            {fill(words.confirm, { state: deedOf(state, next, language) })}
          </Button>
          <Button tone="quiet" onPress={() => setNext(null)}>
            {words.cancel}
          </Button>
        </div>
      </form>
    )
  }
  return (
    <fieldset className="desk_states">
      <legend>{words.state}</legend>
      <div className="desk_buttons">
        {following.map((to) => (
          <Button key={to} onPress={() => setNext(to)}>
            {deedOf(state, to, language)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

const deedOf = (from: IncidentState, to: IncidentState, language: Language): string =>
  stateDeeds[`${from} ${to}`]?.[language] ?? wordFor(incidentState, to, language)
