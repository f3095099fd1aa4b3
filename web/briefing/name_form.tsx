import { type FormEvent, useId, useState } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import type { useDeed } from './use_deed.ts'

const longestName = 200

interface NameFormProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** What the button says that opens it, and the one that does it. */
  readonly opens: string
  readonly does: string
  readonly deed: Pick<ReturnType<typeof useDeed>, 'busy' | 'trouble'>
  readonly first?: string
  readonly onName: (name: string) => void
}

/** A button that asks for the name of a briefing. */
export function NameForm({ open, onOpen, opens, does, deed, first = '', onName }: NameFormProps) {
  const words = useWords(briefingWords)
  const [typed, setTyped] = useState(first)
  const wrong = useId()
  if (!open) return <Button onPress={() => onOpen(true)}>{opens}</Button>
  const name = typed.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name !== '') onName(name)
  }
  return (
    <form className="briefing_form" onSubmit={submit}>
      <TextField
        label={words.name}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        autoFocus
        lengthAtMost={longestName}
      />
      <TroubleNote id={wrong} trouble={deed.trouble} busy={deed.busy} />
      <div className="briefing_deeds">
        <Button tone="solid" busy={deed.busy} disabled={name === ''}>
          {does}
        </Button>
        <Button tone="quiet" onPress={() => onOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
