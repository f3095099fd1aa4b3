import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { changedSince, type KeptFigure } from '../../geo/report/kept_figure.ts'
import { figure } from '../../geo/report/vocabulary.ts'
import { Icon } from '../kit/icon.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

interface SameAgainProps {
  readonly sent: readonly KeptFigure[]
  readonly made: readonly KeptFigure[]
  readonly isSameText: boolean
}

/** Whether a report that was sent is made the same again by what was known then; else where it differs. */
export function SameAgain({ sent, made, isSameText }: SameAgainProps) {
  const words = useWords(reportWords)
  const language = useLanguage()
  const changed = changedSince(sent, made)
  if (changed.length === 0 && isSameText) return <p className="quiet">{words.same_again}</p>
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? words.unknown : writeNumber(value, language)
  return (
    <div className="report_differs" role="alert">
      <p>
        <Icon name="warn" size={14} />
        {changed.length === 0 ? words.words_differ : words.figures_differ}
      </p>
      <ul>
        {changed.map(({ name, sent: was, now }) => (
          <li key={name}>
            {fill(was === now ? words.unsaid_differ : words.figure_differs, {
              ...{ figure: figure[name][language], sent: write(was), now: write(now) },
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
