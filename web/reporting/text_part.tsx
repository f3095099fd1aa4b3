import { useId } from 'react'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { ReportPart } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'

/** What happened, in the reporter's words; beside it what does not belong there. */
export function TextPart() {
  const words = useWords(reportingWords)
  const id = useId()
  const text = useStore(writing, (state) => state.draft?.form.text ?? '')
  const wrong = useStore(writing, (state) => state.missing.text !== undefined)
  return (
    <ReportPart part="text" title={words.text}>
      <textarea
        aria-label={words.text}
        aria-describedby={`${id}_hint`}
        aria-invalid={wrong}
        rows={3}
        value={text}
        onChange={(event) => fillIn({ text: event.currentTarget.value })}
      />
      <p className="report_hint" id={`${id}_hint`}>
        {words.text_hint}
      </p>
    </ReportPart>
  )
}
