import { type FormEvent, useState } from 'react'
import { isEnded } from '../../geo/layers/incidents/vocabulary.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { featureName } from '../panels/feature_name.ts'
import type { Feature } from '../state/api/feature.ts'
import { useFeatures } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { unitLayer } from '../state/definitions.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { deskWords } from './desk_words.ts'
import { useChange } from './use_change.ts'

const longestName = 200

/** Who leads; one press takes it for one's own post, another gives it to a unit or a force. */
export function Lead({ feature, may }: { readonly feature: Feature; readonly may: boolean }) {
  const words = useWords(deskWords)
  const own = useStore(session, (state) => state.me?.dutyName ?? '')
  const [assigning, setAssigning] = useState(false)
  const { change, busy } = useChange()
  const lead = textFrom(feature.properties.assigned_to)
  const state = String(feature.properties.state)
  const isOpen = !isEnded(state)
  const give = (to: string | null) =>
    change({
      ...{ of: feature, properties: { assigned_to: to }, decidedBy: ['assigned_to', 'state'] },
      told: to ?? words.unassign,
    })
  return (
    <div className="desk_lead">
      <p>
        <span className="quiet">{words.lead}</span>{' '}
        {lead === null ? <em>{words.nobody}</em> : <strong>{lead}</strong>}
      </p>
      {may && isOpen && !assigning && (
        <div className="desk_buttons">
          {lead !== own && (
            <Button
              tone={lead === null ? 'solid' : 'plain'}
              busy={busy}
              onPress={() => void give(own)}
            >
              {lead === null ? words.claim : words.take_over}
            </Button>
          )}
          <Button busy={busy} onPress={() => setAssigning(true)}>
            {words.assign}
          </Button>
          {lead !== null && (
            <Button tone="quiet" busy={busy} onPress={() => void give(null)}>
              {words.unassign}
            </Button>
          )}
        </div>
      )}
      {may && isOpen && assigning && (
        <AssignForm
          busy={busy}
          onCancel={() => setAssigning(false)}
          onGive={(to) => {
            void give(to).then((done) => done && setAssigning(false))
          }}
        />
      )}
    </div>
  )
}

interface AssignFormProps {
  readonly busy: boolean
  readonly onGive: (to: string) => void
  readonly onCancel: () => void
}

function AssignForm({ busy, onGive, onCancel }: AssignFormProps) {
  const language = useLanguage()
  const words = useWords(deskWords)
  const [to, setTo] = useState('')
  const { data: units = [] } = useFeatures(unitLayer)
  const names = units.map((unit) => featureName(unit, language))
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (to.trim() !== '' && !busy) onGive(to.trim())
  }
  return (
    <form className="desk_form" onSubmit={send}>
      <TextField
        label={words.assign_to}
        value={to}
        onChange={setTo}
        autoComplete="off"
        autoFocus
        lengthAtMost={longestName}
      />
      <Choice
        label={words.assign_to}
        value={names.includes(to) ? to : ''}
        onChange={setTo}
        groups={[
          {
            title: '',
            options: [
              { value: '', words: '…' },
              ...names.map((name) => ({ value: name, words: name })),
            ],
          },
        ]}
      />
      <div className="desk_buttons">
        <Button tone="solid" busy={busy} disabled={to.trim() === ''}>
          {words.assign_now}
        </Button>
        <Button tone="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
