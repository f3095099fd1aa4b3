import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { Button } from '../kit/button.tsx'
import { connection } from '../state/api/connection.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { beginMending } from './draft.ts'
import { isAheadOfServer, mendedTime, mendTime } from './mended_time.ts'
import type { KeptReport, Refusal } from './outbox/kept_report.ts'
import { outboxChanged } from './outbox/outbox.ts'
import { dropReport, tryAgain } from './outbox/reports_kept.ts'
import { outboxWords } from './outbox_words.ts'
import { SureButton } from './sure_button.tsx'

interface RefusedReportProps {
  readonly report: KeptReport
  readonly refusal: Refusal
}

/** Why the server did not take a report, and what can be done about it. Nothing happens to it by itself. */
export function RefusedReport({ report, refusal }: RefusedReportProps) {
  const words = useWords(outboxWords)
  const language = useLanguage()
  useStore(connection, (state) => state.aheadMilliseconds)
  const time = isAheadOfServer(report) ? mendedTime(report) : undefined
  const written = time && writeDate(new Date(time).toISOString(), language, 'minute')
  return (
    <div className="refused">
      <p>{words[whyOf(report, refusal)]}</p>
      {refusal.detail !== null && (
        <p className="refused_detail" lang="en">
          {refusal.detail}
        </p>
      )}
      <div className="report_buttons">
        {time !== undefined && written !== undefined && (
          <Button tone="solid" onPress={() => void mendTime(report, time)}>
            {fill(words.mend_time, { time: written })}
          </Button>
        )}
        {refusal.code === 'failed' ? (
          <Button onPress={() => void tryAgain(report).then(outboxChanged)}>{words.again}</Button>
        ) : (
          <Button onPress={() => void beginMending(report)}>{words.mend}</Button>
        )}
        <SureButton
          words={words.take_out}
          question={words.take_out_sure}
          onSure={() => void dropReport(report).then(outboxChanged)}
        />
      </div>
    </div>
  )
}

function whyOf(report: KeptReport, { code, problems }: Refusal): keyof typeof outboxWords {
  if (isAheadOfServer(report)) return 'why_time'
  if (code === 'key_of_another') return 'why_key'
  if (code === 'not_allowed') return 'why_rights'
  if (code === 'failed') return 'why_failed'
  if (code === 'exercise_ended') return 'why_ended'
  if (report.form.addsTo) return 'why_gone'
  return problems.length > 0 ? 'why_rule' : 'why_other'
}
