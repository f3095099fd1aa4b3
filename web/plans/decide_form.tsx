import { type FormEvent, useId, useState } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { announce } from '../state/announce.ts'
import { useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

interface DecideFormProps {
  /** What is decided, as its button says it. */
  readonly deed: string
  /** Asks for the post that decides it. */
  readonly as: string
  /** What follows from it. */
  readonly note: string
  /** What is said once it is done. */
  readonly told: string
  readonly decide: (post: string) => Promise<unknown>
  readonly onDone: () => void
}

/** Asks which post decides something about a plan, and does it. */
export function DecideForm({ deed, as, note, told, decide, onDone }: DecideFormProps) {
  const words = useWords(planWords)
  const { busy, trouble, send } = useSending('refused')
  const [typed, setTyped] = useState('')
  const wrong = useId()
  const post = typed.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (post === '') return
    void send(
      async () => {
        await decide(post)
        announce(told)
        onDone()
      },
      () => {},
    )
  }
  return (
    <form className="plan_form" onSubmit={submit}>
      <TextField
        label={as}
        value={typed}
        onChange={setTyped}
        autoComplete="organization-title"
        autoFocus
        lengthAtMost={200}
        hint={note}
      />
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <div className="plan_deeds">
        <Button tone="solid" busy={busy} disabled={post === ''}>
          {deed}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
