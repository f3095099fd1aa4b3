import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { ApiFailure } from '../state/api/api_failure.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { addAgain, type Draft } from './draft.ts'
import { editWords } from './edit_words.ts'

/** Whether the form is sent, and what stands in the way. */
export function EditState({ draft }: { readonly draft: Draft }) {
  const language = useLanguage()
  const words = useWords(editWords)
  const { failure, problems, others, busy } = draft
  const count = Object.keys(problems).length
  if (busy) return null
  if (failure !== null) return <Failed failure={failure} draft={draft} />
  if (count === 0 && others.length === 0) return null
  return (
    <div className="edit_state" role="alert">
      <Icon name="warn" />
      <div>
        {count > 0 && <p>{fill(words.to_mend, { count })}</p>}
        {others.map((other) => (
          <p key={other.vi}>{other[language]}</p>
        ))}
      </div>
    </div>
  )
}

function Failed({ failure, draft }: { readonly failure: unknown; readonly draft: Draft }) {
  const words = useWords(editWords)
  const { kind, detail, code } =
    failure instanceof ApiFailure ? failure : new ApiFailure('unreadable')
  const isGone = kind === 'not_found'
  const said = {
    ...{ unreachable: words.unsent, signed_out: words.signed_out, not_found: words.gone },
    ...{ server: words.server, unreadable: words.server },
    refused: fill(code === 'not_allowed' ? words.not_allowed : words.refused, {
      detail: detail ?? '',
    }),
  }[kind]
  const mayComeAgain = kind !== 'refused' && !isGone
  return (
    <div className="edit_state" role="alert">
      <Icon name="warn" />
      <div>
        <p>{said}</p>
        {mayComeAgain && draft.attempt?.method !== 'DELETE' && (
          <Button>
            <Icon name="retry" size={14} />
            {words.send_again}
          </Button>
        )}
        {isGone && <Button onPress={addAgain}>{words.add_again}</Button>}
      </div>
    </div>
  )
}
