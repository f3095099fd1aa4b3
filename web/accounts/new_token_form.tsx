import { type FormEvent, useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { type TokenScope, tokenScope } from '../../geo/token_scope.ts'
import { codesOf } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendNewToken } from '../state/api/token_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { tokenWords } from './token_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

export type MadeToken = Awaited<ReturnType<typeof sendNewToken>>

interface NewTokenFormProps {
  readonly onCancel: () => void
  readonly onMade: (token: MadeToken) => void
}

const dayChoices = [1, 7, 30, 90, 180, 365]
const daysAtFirst = 90
const millisecondsOfDay = 86_400_000

/** What a program is called, may do, and for how long. */
export function NewTokenForm({ onCancel, onMade }: NewTokenFormProps) {
  const words = useWords(tokenWords)
  const scopes = useWords(tokenScope)
  const language = useLanguage()
  const [title, setTitle] = useState('')
  const [scope, setScope] = useState<TokenScope>('read')
  const [days, setDays] = useState(daysAtFirst)
  const { busy, trouble, setTrouble, send } = useSending('refused')
  const note = useId()
  const field = useRef<HTMLInputElement>(null)
  const lastDay = (count: number) =>
    writeDate(new Date(Date.now() + count * millisecondsOfDay), language)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') {
      setTrouble({ words: 'token_title_form' })
      field.current?.focus()
      return
    }
    void send(
      async () => onMade(await sendNewToken({ title: title.trim(), scope, days })),
      () => field.current?.focus(),
    )
  }
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <TextField
        label={words.title}
        value={title}
        onChange={setTitle}
        autoComplete="off"
        inputRef={field}
        autoFocus
        hint={words.title_hint}
        wrongBecause={trouble?.words === 'token_title_form' ? note : undefined}
        lengthAtMost={80}
      />
      <div className="account_label">
        <span aria-hidden="true">{words.scope}</span>
        <Choice
          label={words.scope}
          value={scope}
          onChange={(code) => setScope(codesOf(tokenScope).find((each) => each === code) ?? 'read')}
          groups={[
            {
              title: '',
              options: codesOf(tokenScope).map((code) => ({ value: code, words: scopes[code] })),
            },
          ]}
        />
        <span className="text_field_hint">{words.scope_hint}</span>
      </div>
      <div className="account_label">
        <span aria-hidden="true">{words.days}</span>
        <Choice
          label={words.days}
          value={String(days)}
          onChange={(count) => setDays(Number(count))}
          groups={[
            {
              title: '',
              options: dayChoices.map((count) => ({
                value: String(count),
                words: fill(words.day_count, { days: count, day: lastDay(count) }),
              })),
            },
          ]}
        />
      </div>
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {words.make}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
