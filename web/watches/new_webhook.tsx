import { type FormEvent, useId, useRef, useState } from 'react'
import { addressFault, allowedAddress } from '../../geo/watches/allowed_address.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { allowWebhook } from '../state/api/webhook_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { webhookWords } from './webhook_words.ts'

/** An address that is to be allowed; what is wrong with it is said before it is sent, by the server's own rules. */
export function NewWebhook({ onAllowed }: { readonly onAllowed: () => Promise<void> }) {
  const words = useWords(webhookWords)
  const language = useLanguage()
  const [title, setTitle] = useState('')
  const [address, setAddress] = useState('')
  const [plain, setPlain] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const { busy, trouble, send } = useSending('refused')
  const [note, noTitle, fault] = [useId(), useId(), useId()]
  const fields = { title: useRef<HTMLInputElement>(null), address: useRef<HTMLInputElement>(null) }
  const read = allowedAddress(address, plain)
  const isNameless = isAsked && title.trim() === ''
  const wrong = isAsked && !read.ok ? addressFault[read.error][language] : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (title.trim() === '') return fields.title.current?.focus()
    if (!read.ok) return fields.address.current?.focus()
    void send(
      async () => {
        setSecret(await allowWebhook({ title: title.trim(), address: address.trim(), plain }))
        setTitle('')
        setAddress('')
        setPlain(false)
        setAsked(false)
        await onAllowed()
      },
      () => {},
    )
  }
  return (
    <form className="account_form" onSubmit={submit} noValidate aria-label={words.allow_one}>
      <TextField
        label={words.name}
        value={title}
        onChange={setTitle}
        autoComplete="off"
        inputRef={fields.title}
        wrongBecause={isNameless ? noTitle : undefined}
        lengthAtMost={120}
      />
      {isNameless && (
        <p id={noTitle} className="choose_wrong" role="alert">
          {words.name_missing}
        </p>
      )}
      <TextField
        label={words.address}
        value={address}
        onChange={setAddress}
        autoComplete="off"
        hint="https://…"
        inputRef={fields.address}
        wrongBecause={wrong === undefined ? undefined : fault}
      />
      {wrong !== undefined && (
        <p id={fault} className="choose_wrong" role="alert">
          {wrong}
        </p>
      )}
      <CheckBox checked={plain} onChange={setPlain}>
        {words.plain}
      </CheckBox>
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      {secret !== null && (
        <div className="account_once" role="status">
          <p>{words.secret}</p>
          <code>{secret}</code>
        </div>
      )}
      <div className="account_buttons">
        <Button busy={busy}>{words.allow}</Button>
      </div>
    </form>
  )
}
