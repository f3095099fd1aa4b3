import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendCode } from '../state/api/account_requests.ts'
import { arrive } from '../state/session.ts'
import { useWords } from '../words/use_words.ts'
import { signInWords } from './sign_in_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

const shortestCode = 6

/** The second factor: the digits that a device shows, or a code kept for when it is lost. */
export function CodeForm({ onBeginAgain }: { readonly onBeginAgain: () => void }) {
  const words = useWords(signInWords)
  const [way, setWay] = useState<'second_factor' | 'recovery_code'>('second_factor')
  const [code, setCode] = useState('')
  const { busy, trouble, setTrouble, send } = useSending('wrong_code')
  const note = useId()
  const field = useRef<HTMLInputElement>(null)
  const byDevice = way === 'second_factor'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = code.replace(/\s/g, '')
    if (given.length < shortestCode) {
      setTrouble({ words: 'short_code' })
      field.current?.focus()
      return
    }
    void send(
      async () => {
        await sendCode(way, given)
        await arrive()
      },
      () => field.current?.select(),
    )
  }
  const change = () => {
    setWay(byDevice ? 'recovery_code' : 'second_factor')
    setCode('')
    setTrouble(null)
    field.current?.focus()
  }
  const wrong = trouble?.words === 'wrong_code' || trouble?.words === 'short_code'
  return (
    <form className="sign_in_form" onSubmit={submit} noValidate>
      <h2>{words.second_factor}</h2>
      <TextField
        label={byDevice ? words.code : words.recovery_code}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode={byDevice ? 'numeric' : 'text'}
        inputRef={field}
        autoFocus
        hint={byDevice ? words.code_help : words.recovery_help}
        wrongBecause={wrong ? note : undefined}
        lengthAtMost={20}
      />
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <Button tone="solid" busy={busy}>
        {busy ? words.signing_in : words.go_on}
      </Button>
      <div className="sign_in_ways">
        <Button onPress={change}>{byDevice ? words.use_recovery : words.use_code}</Button>
        <Button tone="quiet" onPress={onBeginAgain}>
          {words.begin_again}
        </Button>
      </div>
    </form>
  )
}
