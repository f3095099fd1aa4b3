import { useId } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../state/announce.ts'
import { useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

interface SureFormProps {
  readonly deed: string
  readonly question: string
  readonly told: string
  readonly decide: () => Promise<unknown>
  readonly onDone: () => void
}

/** Asks once more before something is ended that cannot be begun again. */
export function SureForm({ deed, question, told, decide, onDone }: SureFormProps) {
  const words = useWords(planWords)
  const { busy, trouble, send } = useSending('refused')
  const wrong = useId()
  const end = () =>
    void send(
      async () => {
        await decide()
        announce(told)
        onDone()
      },
      () => {},
    )
  return (
    <div className="plan_form">
      <p role="alert">{question}</p>
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <div className="plan_deeds">
        <Button tone="danger" busy={busy} autoFocus onPress={end}>
          {deed}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
