import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendPassword } from '../state/api/account_requests.ts'
import { arrive } from '../state/session.ts'
import { useWords } from '../words/use_words.ts'
import { signInWords } from './sign_in_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

interface PasswordFormProps {
  /** Of who was signed in before, where the session ended. */
  readonly login: string
  /** The password was right, and a code is wanted too. */
  readonly onCodeWanted: (login: string) => void
}

/** Name and password. */
export function PasswordForm({ login: loginBefore, onCodeWanted }: PasswordFormProps) {
  const words = useWords(signInWords)
  const [login, setLogin] = useState(loginBefore)
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const { busy, trouble, setTrouble, send } = useSending('wrong_password')
  const note = useId()
  const nameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  const wrong = trouble?.words === 'wrong_password' ? note : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (login.trim() === '' || password === '') {
      setTrouble({ words: 'empty' })
      const first = login.trim() === '' ? nameField : passwordField
      first.current?.focus()
      return
    }
    void send(
      async () => {
        if (await sendPassword(login.trim(), password)) onCodeWanted(login.trim())
        else await arrive()
      },
      () => passwordField.current?.select(),
    )
  }
  return (
    <form className="sign_in_form" onSubmit={submit} noValidate>
      <h2>{words.sign_in}</h2>
      <TextField
        label={words.login}
        value={login}
        onChange={setLogin}
        autoComplete="username"
        inputRef={nameField}
        autoFocus={loginBefore === ''}
        wrongBecause={wrong}
        lengthAtMost={60}
      />
      <TextField
        label={words.password}
        type={shown ? 'text' : 'password'}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        inputRef={passwordField}
        autoFocus={loginBefore !== ''}
        wrongBecause={wrong}
        lengthAtMost={128}
      />
      <CheckBox checked={shown} onChange={setShown}>
        {words.show_password}
      </CheckBox>
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <Button tone="solid" busy={busy}>
        {busy ? words.signing_in : words.sign_in}
      </Button>
      <p className="sign_in_aside">{words.forgotten}</p>
    </form>
  )
}
