import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { passwordLength } from './password_rules.ts'
import { secondFactorWords } from './second_factor_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

interface PasswordAgainProps {
  readonly help: string
  /** What the button says. */
  readonly act: string
  /** What is done with the password. */
  readonly send: (password: string) => Promise<void>
  readonly onCancel: () => void
}

/** Asks for the present password: a screen left open changes nothing that guards the account. */
export function PasswordAgain({ help, act, send: sendPassword, onCancel }: PasswordAgainProps) {
  const words = useWords(secondFactorWords)
  const login = useStore(session, ({ me }) => me?.login ?? '')
  const [password, setPassword] = useState('')
  const { busy, trouble, setTrouble, send } = useSending('wrong_old_password')
  const note = useId()
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password === '') {
      setTrouble({ words: 'old_wanted' })
      field.current?.focus()
      return
    }
    void send(
      () => sendPassword(password),
      () => field.current?.select(),
    )
  }
  const isWrong = trouble?.words === 'wrong_old_password' || trouble?.words === 'old_wanted'
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <p>{help}</p>
      <input hidden type="text" autoComplete="username" value={login} readOnly />
      <TextField
        type="password"
        label={words.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        inputRef={field}
        autoFocus
        wrongBecause={isWrong ? note : undefined}
        lengthAtMost={passwordLength.most}
      />
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {act}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
