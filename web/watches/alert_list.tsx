import { useQueryClient } from '@tanstack/react-query'
import { Failure } from '../panels/failure.tsx'
import { announce } from '../state/announce.ts'
import { alertKey, useAlerts } from '../state/api/use_alerts.ts'
import { acknowledge } from '../state/api/watch_requests.ts'
import { useWords } from '../words/use_words.ts'
import { AlertRow } from './alert_row.tsx'
import { watchWords } from './watch_words.ts'

/** More of what is done with is in the log. */
const mostAcknowledged = 20

/** One's alerts: those that wait first, then those that were read. */
export function AlertList() {
  const words = useWords(watchWords)
  const queryClient = useQueryClient()
  const { data, error, isPending, refetch } = useAlerts(false)
  const all = data?.alerts ?? []
  const open = all.filter(({ acknowledgedAt }) => acknowledgedAt === null)
  const read = all.filter(({ acknowledgedAt }) => acknowledgedAt !== null)
  const done = async (id: string) => {
    await acknowledge(id)
    announce(words.acknowledged)
    await queryClient.invalidateQueries({ queryKey: [alertKey] })
  }
  return (
    <div aria-busy={isPending}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <p role="status">{words.loading}</p>}
      {data && open.length === 0 && (
        <p className="alert_none">{all.length === 0 ? words.none_ever : words.none_open}</p>
      )}
      <ul className="alerts">
        {open.map((alert) => (
          <AlertRow key={alert.id} alert={alert} onAcknowledge={() => done(alert.id)} />
        ))}
      </ul>
      {read.length > 0 && (
        <details className="alerts_read">
          <summary>
            {words.earlier} ({read.length})
          </summary>
          <ul className="alerts">
            {read.slice(0, mostAcknowledged).map((alert) => (
              <AlertRow key={alert.id} alert={alert} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
