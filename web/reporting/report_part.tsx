import { type ReactNode, useId } from 'react'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { writing } from './draft.ts'
import type { PartName } from './find_missing.ts'
import { reportProblemWords } from './report_problem_words.ts'

interface ReportPartProps {
  readonly part: PartName
  readonly title: string
  readonly children: ReactNode
}

/** One question of the report: its name, what answers it, and what is missing there. */
export function ReportPart({ part, title, children }: ReportPartProps) {
  const words = useWords(reportProblemWords)
  const id = useId()
  const missing = useStore(writing, (state) => state.missing[part])
  return (
    <fieldset
      className="report_part"
      id={partId(part)}
      tabIndex={-1}
      data-missing={missing !== undefined}
      {...(missing !== undefined && { 'aria-describedby': `${id}_problem` })}
    >
      <legend>{title}</legend>
      {missing !== undefined && (
        <p className="report_problem" id={`${id}_problem`}>
          {words[missing]}
        </p>
      )}
      {children}
    </fieldset>
  )
}

export const partId = (part: PartName) => `report_${part}`
