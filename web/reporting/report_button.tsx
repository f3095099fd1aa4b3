import { useEffect } from 'react'
import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { whenFree } from '../state/editing.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { useAuthorId } from './author.ts'
import { keepLastAnswer } from './last_answer.ts'
import { outbox, unsent, watchOutbox } from './outbox/outbox.ts'
import { outboxWords } from './outbox_words.ts'
import { reportingWords } from './reporting_words.ts'
import './report_button.css'

interface ReportButtonProps {
  readonly narrow?: boolean
}

/** Opens the report, and says how much of what was written is still unsent. */
export function ReportButton({ narrow = false }: ReportButtonProps) {
  const words = useWords(reportingWords)
  const counted = useWords(outboxWords)
  const authorId = useAuthorId()
  const count = useStore(outbox, (state) => unsent(state).length)
  useEffect(() => {
    watchOutbox()
    keepLastAnswer()
  }, [])
  if (authorId === null) return null
  const label = count === 0 ? words.report : `${words.report}, ${fill(counted.unsent, { count })}`
  return (
    <button
      type="button"
      className={narrow ? 'narrow_button report_button_narrow' : 'report_button'}
      aria-label={label}
      onClick={() => whenFree(() => screen.set({ reporting: true, sheet: null }))}
    >
      <Icon name="report" size={narrow ? 20 : 16} />
      {words.report}
      {count > 0 && <span className="report_count">{count}</span>}
    </button>
  )
}
