import { fill } from '../../geo/fill.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { useTicking } from '../age/use_ticking.ts'
import { connection } from '../state/api/connection.ts'
import { clockAhead } from '../state/api/true_now.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { lastAnswerAt } from './last_answer.ts'
import { outbox } from './outbox/outbox.ts'
import { reportingWords } from './reporting_words.ts'

/** What somebody should know of the device before they write: no connection, a wrong clock, no room. */
export function DeviceNotes() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const isSilent = useStore(connection, (state) => state.silentSince !== null)
  const answeredAt = useStore(connection, (state) => state.answeredAt)
  const now = useTicking()
  const keepsNothing = useStore(outbox, (state) => state.keepsNothing)
  const ahead = useStore(connection, clockAhead)
  const age = writeAge(new Date(0), new Date(Math.abs(ahead)), language)
  const last = lastAnswerAt(answeredAt)
  return (
    <>
      {isSilent && (
        <div className="report_note" role="status">
          <p>{words.offline}</p>
          {last !== null && (
            <p>
              {fill(words.last_answer, {
                age: writeAge(new Date(last), new Date(now), language),
                time: writeDate(new Date(last).toISOString(), language, 'minute'),
              })}
            </p>
          )}
        </div>
      )}
      {keepsNothing && (
        <p className="report_note" data-bad="true" role="alert">
          {words.not_kept}
        </p>
      )}
      {ahead !== 0 && (
        <p className="report_note">
          {fill(ahead > 0 ? words.clock_fast : words.clock_slow, { age })}
        </p>
      )}
    </>
  )
}
