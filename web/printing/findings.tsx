import { type Finding, lintRules } from '../../geo/sheet/lint/finding.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { printingWords } from './printing_words.ts'

/** What the linter says of a sheet, each with its mend. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords(printingWords)
  const language = useLanguage()
  if (findings.length === 0) return <p className="printing_clean">{words.clean}</p>
  return (
    <ul className="findings">
      {findings.map(({ rule, weight, problem, mend }) => (
        <li key={`${rule}${problem.en}`} data-weight={weight}>
          <strong>
            {weight === 'refuse' ? words.refused : words.warned}: {lintRules[rule][language]}
          </strong>
          {problem[language]} {mend[language]}
        </li>
      ))}
    </ul>
  )
}
