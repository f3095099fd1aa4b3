import { type FormEvent, useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendFirstPassword } from '../state/api/account_requests.ts'
import type { Me } from '../state/api/me.ts'
import { arrive, leave } from '../state/session.ts'
import { useWords } from '../words/use_words.ts'
import { PasswordRuleList } from './password_rule_list.tsx'
import { passwordLength, passwordRules } from './password_rules.ts'
import { signInWords } from './sign_in_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

/** Who came by a link has no password yet, and cannot come again without one. */
export function ChoosePassword({ me }: { readonly me: Me }) {
  const words = useWords(signInWords)
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [shown, setShown] = useState(false)
  const { busy, trouble, setTrouble, send } = useSending('wrong_password')
  const note = useId()
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const rules = passwordRules(password, repeated, me.login)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!Object.values(rules).every(Boolean)) {
      setTrouble({ words: 'rules' })
      const field = rules.rule_length && rules.rule_login ? second : first
      field.current?.focus()
      return
    }
    const keep = async () => {
      await sendFirstPassword(password)
      await arrive()
    }
    void send(keep, () => first.current?.focus())
  }
  const type = shown ? 'text' : 'password'
  const shared = { type, autoComplete: 'new-password', lengthAtMost: passwordLength.most } as const
  const wrong = trouble?.words === 'rules' ? note : undefined
  return (
    <form className="sign_in_form" onSubmit={submit} noValidate>
      <h2>{words.choose}</h2>
      <p>{fill(words.choose_help, { duty_name: `“${me.dutyName}”` })}</p>
      <p className="sign_in_name">{me.login}</p>
      {/* For a program that keeps passwords: which name this one belongs to. */}
      <input hidden type="text" autoComplete="username" value={me.login} readOnly />
      <TextField
        {...shared}
        label={words.new_password}
        value={password}
        onChange={setPassword}
        inputRef={first}
        autoFocus
        wrongBecause={wrong}
        hint={words.choose_advice}
      />
      <TextField
        {...shared}
        label={words.repeat_password}
        value={repeated}
        onChange={setRepeated}
        inputRef={second}
        wrongBecause={wrong}
      />
      <CheckBox checked={shown} onChange={setShown}>
        {words.show_password}
      </CheckBox>
      <PasswordRuleList rules={rules} />
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <Button tone="solid" busy={busy}>
        {words.save_password}
      </Button>
      <div className="sign_in_ways">
        <Button
          tone="quiet"
          onPress={() => void leave(false).catch(() => setTrouble({ words: 'server_gone' }))}
        >
          {words.sign_out}
        </Button>
      </div>
    </form>
  )
}
