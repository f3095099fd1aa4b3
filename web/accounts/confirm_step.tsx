import { type FormEvent, useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendCode } from '../state/api/account_requests.ts'
import { notify } from '../state/notices.ts'
import { arrive } from '../state/session.ts'
import { useWords } from '../words/use_words.ts'
import { secondFactorWords } from './second_factor_words.ts'
import { StepHeading } from './step_heading.tsx'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

interface ConfirmStepProps {
  readonly onBack: () => void
  readonly onDone: () => void
}

const digits = 6

/** A first code, which proves that the authenticator has the secret, turns the second factor on. */
export function ConfirmStep({ onBack, onDone }: ConfirmStepProps) {
  const words = useWords(secondFactorWords)
  const [code, setCode] = useState('')
  const { busy, trouble, setTrouble, send } = useSending('wrong_code')
  const note = useId()
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = code.replace(/\s/g, '')
    if (given.length < digits) {
      setTrouble({ words: 'short_code' })
      field.current?.focus()
      return
    }
    const confirm = async () => {
      await sendCode('second_factor', given)
      // It is on by now, whether or not the server can still be asked who is signed in.
      await arrive().catch(() => {})
      notify(secondFactorWords.turned_on)
      onDone()
    }
    void send(confirm, () => field.current?.select())
  }
  const isWrong = trouble?.words === 'wrong_code' || trouble?.words === 'short_code'
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <StepHeading>{fill(words.step, { step: 3, title: words.confirm })}</StepHeading>
      <p>{words.confirm_help}</p>
      <TextField
        label={words.code}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode="numeric"
        inputRef={field}
        wrongBecause={isWrong ? note : undefined}
        lengthAtMost={digits + 1}
      />
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {words.begin}
        </Button>
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </form>
  )
}
