import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import { useWebhooks, webhookKey } from '../state/api/use_alerts.ts'
import { withdrawWebhook } from '../state/api/webhook_requests.ts'
import { useWords } from '../words/use_words.ts'
import { NewWebhook } from './new_webhook.tsx'
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
