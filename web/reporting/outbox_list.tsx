import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { connection } from '../state/api/connection.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { outbox, sendNow, unsent } from './outbox/outbox.ts'
import { outboxWords } from './outbox_words.ts'
import { UnsentReport } from './unsent_report.tsx'
import './outbox.css'

/** What this account has on this device that the server has not, in the order in which it goes. */
export function OutboxList() {
  const words = useWords(outboxWords)
  const state = useStore(outbox, (all) => all)
  const isSilent = useStore(connection, ({ silentSince }) => silentSince !== null)
  const { reports, photos, ofOthers, sending, arrived } = state
  const count = unsent(state).length
  const next = reports.find(({ refusal, incident }) => refusal === null && incident === null)
  return (
    <section className="outbox" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        <strong className="outbox_count" data-none={count === 0} role="status">
          {count}
        </strong>
      </header>
      {arrived > 0 && (
        <p className="outbox_arrived" role="status">
          {fill(words.arrived, { count: arrived })}
        </p>
      )}
      {ofOthers > 0 && (
        <p className="outbox_others" role="status">
          {fill(words.of_others, { count: ofOthers })}
        </p>
      )}
      {reports.length === 0 ? (
        <p className="report_hint">{ofOthers > 0 ? words.own_none : words.none}</p>
      ) : (
        <>
          <ol>
            {reports.map((report) => (
              <UnsentReport
                key={report.number}
                report={report}
                photos={photos.filter(({ report: of }) => of === report.id)}
                isGoing={sending && report === next}
              />
            ))}
          </ol>
          {next && !sending && !isSilent && <Button onPress={sendNow}>{words.send_now}</Button>}
          <p className="report_hint">{words.stays}</p>
        </>
      )}
    </section>
  )
}
