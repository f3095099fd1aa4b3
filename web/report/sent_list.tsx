import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { SentReport } from '../state/api/sent_reports.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

interface SentListProps {
  readonly sent: readonly SentReport[]
  readonly onOpen: (one: SentReport) => void
}

/** What was sent of a unit, the last first; each opens as it was. */
export function SentList({ sent, onOpen }: SentListProps) {
  const words = useWords(reportWords)
  const language = useLanguage()
  const at = (moment: string) => writeDate(moment, language, 'minute')
  return (
    <section className="report_sent" aria-labelledby="report_sent">
      <h3 className="part_head" id="report_sent">
        {words.sent}
      </h3>
      {sent.length === 0 && <p className="quiet">{words.none_sent}</p>}
      <ul className="feature_rows">
        {sent.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => onOpen(one)}>
              {fill(words.sent_line, {
                ...{ moment: at(one.sentAt), office: one.sentTo, to: at(one.to) },
              })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
