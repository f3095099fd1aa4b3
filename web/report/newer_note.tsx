import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { Button } from '../kit/button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

interface NewerNoteProps {
  readonly report: QuickReport
  readonly busy: boolean
  readonly onRenew: () => void
}

/** Says that something came since a report was made, which nobody who reads it out wants replaced beneath them. */
export function NewerNote({ report, busy, onRenew }: NewerNoteProps) {
  const language = useLanguage()
  const words = useWords(reportWords)
  return (
    <p className="report_newer" role="status">
      {fill(words.newer, { moment: writeDate(report.to, language, 'minute') })}
      <Button busy={busy} onPress={onRenew}>
        {words.renew}
      </Button>
    </p>
  )
}
