import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { Failure } from '../panels/failure.tsx'
import { useWebhooks, webhookKey } from '../state/api/use_alerts.ts'
import { allowWebhook, withdrawWebhook } from '../state/api/webhook_requests.ts'
import { useWords } from '../words/use_words.ts'
import { webhookWords } from './webhook_words.ts'

/** For administrators: the addresses that alerts may be sent to, and a new one. */
export function ManageWebhooks() {
  const words = useWords(webhookWords)
  const queryClient = useQueryClient()
  const { data, error, refetch } = useWebhooks()
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const changed = () => queryClient.invalidateQueries({ queryKey: [webhookKey] })
  const withdraw = (id: string) =>
    void send(
      async () => {
        await withdrawWebhook(id)
        await changed()
      },
      () => {},
    )
  return (
    <details className="alerts_read">
      <summary>{words.title}</summary>
      <p className="alert_when">{words.help}</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="alert_none">{words.none}</p>}
      <ul className="alerts">
        {data?.map(({ id, title, address }) => (
          <li key={id} className="alert">
            <div>
              <h4>{title}</h4>
              <p className="alert_when">{address}</p>
            </div>
            <Button
              tone="quiet"
              label={`${words.withdraw}: ${title}`}
              busy={busy}
              onPress={() => withdraw(id)}
            >
              {words.withdraw}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <NewWebhook onAllowed={changed} />
    </details>
  )
}

function NewWebhook({ onAllowed }: { readonly onAllowed: () => Promise<void> }) {
  const words = useWords(webhookWords)
  const [title, setTitle] = useState('')
  const [address, setAddress] = useState('')
  const [plain, setPlain] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(
      async () => {
        setSecret(await allowWebhook({ title: title.trim(), address: address.trim(), plain }))
        setTitle('')
        setAddress('')
        await onAllowed()
      },
      () => {},
    )
  }
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <TextField label={words.name} value={title} onChange={setTitle} autoComplete="off" />
      <TextField
        label={words.address}
        value={address}
        onChange={setAddress}
        autoComplete="off"
        hint="https://…"
      />
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
