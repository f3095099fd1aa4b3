import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendOtherPassword } from '../state/api/account_requests.ts'
import { notify } from '../state/notices.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { PasswordRuleList } from './password_rule_list.tsx'
import { passwordLength, passwordRules } from './password_rules.ts'
import { passwordWords } from './password_words.ts'
import { signInWords } from './sign_in_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

/** Another password in the place of the old one. */
export function ChangePassword({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(signInWords)
  const ours = useWords(passwordWords)
  const login = useStore(session, ({ me }) => me?.login ?? '')
  const [old, setOld] = useState('')
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [shown, setShown] = useState(false)
  const { busy, trouble, setTrouble, send } = useSending('wrong_old_password')
  const note = useId()
  const oldField = useRef<HTMLInputElement>(null)
  const newField = useRef<HTMLInputElement>(null)
  const rules = passwordRules(password, repeated, login)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (old === '' || !Object.values(rules).every(Boolean)) {
      setTrouble({ words: old === '' ? 'old_wanted' : 'rules' })
      const field = old === '' ? oldField : newField
      field.current?.focus()
      return
    }
    const change = async () => {
      await sendOtherPassword(old, password)
      notify(passwordWords.changed)
      onDone()
    }
    void send(change, () => oldField.current?.select())
  }
  const shared = { type: shown ? 'text' : 'password', lengthAtMost: passwordLength.most } as const
  const wrong = (...which: string[]) => (which.includes(trouble?.words ?? '') ? note : undefined)
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <p>{ours.change_help}</p>
      <input hidden type="text" autoComplete="username" value={login} readOnly />
      <TextField
        {...shared}
        label={ours.old_password}
        value={old}
        onChange={setOld}
        autoComplete="current-password"
        inputRef={oldField}
        autoFocus
        wrongBecause={wrong('wrong_old_password', 'old_wanted')}
      />
      <TextField
        {...shared}
        label={words.new_password}
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        inputRef={newField}
        wrongBecause={wrong('rules')}
      />
      <TextField
        {...shared}
        label={words.repeat_password}
        value={repeated}
        onChange={setRepeated}
        autoComplete="new-password"
        wrongBecause={wrong('rules')}
      />
      <CheckBox checked={shown} onChange={setShown}>
        {words.show_password}
      </CheckBox>
      <PasswordRuleList rules={rules} />
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {ours.change}
        </Button>
        <Button onPress={onDone}>{ours.cancel}</Button>
      </div>
    </form>
  )
}
