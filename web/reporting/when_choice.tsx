import { useId } from 'react'
import { fill } from '../../geo/fill.ts'
import { momentText } from '../moments/moment_text.ts'
import { TypedMoment } from '../moments/typed_moment.tsx'
import { trueNow } from '../state/api/true_now.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { ReportPart } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'

const ago = [0, 5, 15, 30, 60] as const

/** When it occurred: mostly just now, or a while ago; else the moment itself. */
export function WhenChoice() {
  const words = useWords(reportingWords)
  const id = useId()
  const when = useStore(writing, (state) => state.draft?.form.when)
  if (when === undefined) return null
  const isTyped = 'typed' in when
  const wordsFor = (minutes: number) => {
    if (minutes === 0) return words.now
    return minutes === 60 ? words.hour_ago : fill(words.minutes_ago, { count: minutes })
  }
  const typeIt = () =>
    fillIn({ when: { typed: momentText(new Date(trueNow()).toISOString(), 'minute') } })
  return (
    <ReportPart part="when" title={words.when}>
      <div className="when_tiles">
        {ago.map((minutes) => (
          <label key={minutes} className="report_tile">
            <input
              type="radio"
              name="report_when"
              checked={!isTyped && when.minutesAgo === minutes}
              onChange={() => fillIn({ when: { minutesAgo: minutes } })}
            />
            <span>{wordsFor(minutes)}</span>
          </label>
        ))}
        <label className="report_tile">
          <input type="radio" name="report_when" checked={isTyped} onChange={typeIt} />
          <span>{words.other_time}</span>
        </label>
      </div>
      {isTyped && (
        <div className="report_field">
          <label htmlFor={id}>{words.other_time}</label>
          <TypedMoment
            {...{ id, label: words.other_time, precision: 'minute', value: when.typed }}
            onChange={(typed) => fillIn({ when: { typed } })}
          />
        </div>
      )}
    </ReportPart>
  )
}
