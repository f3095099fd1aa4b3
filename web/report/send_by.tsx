import { fill } from '../../geo/fill.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { dayOf } from '../../geo/report/day_of.ts'
import { sentByHour } from '../../geo/report/vocabulary.ts'
import { useTicking } from '../age/use_ticking.ts'
import type { SentReport } from '../state/api/sent_reports.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

/**
 * How long until a commune's report is to be sent, by the clock of Viet Nam; and whether one of today was.
 *
 * @param sent of the unit, the last first; undefined until it is known.
 */
export function SendBy({ sent }: { readonly sent: readonly SentReport[] | undefined }) {
  const language = useLanguage()
  const words = useWords(reportWords)
  const now = useTicking()
  const hereHour = (now / 3_600_000 + 7) % 24
  const due = now + (sentByHour - hereHour) * 3_600_000
  const isPast = due < now
  const age = isPast
    ? writeAge(new Date(due), new Date(now), language)
    : writeAge(new Date(now), new Date(due), language)
  const today = sent?.find(({ sentAt }) => dayOf(Date.parse(sentAt)) === dayOf(now))
  return (
    <div className="report_due" data-late={isPast && today === undefined}>
      <p>{fill(isPast ? words.overdue : words.due, { age })}</p>
      {sent && (
        <p className="report_today">
          {today === undefined
            ? words.none_today
            : fill(words.sent_today, {
                time: writeDate(today.sentAt, language, 'minute'),
                office: today.sentTo,
              })}
        </p>
      )}
    </div>
  )
}
