import type { CSSProperties } from 'react'
import { severityWords } from '../../geo/layers/incidents/vocabulary.ts'
import { palettes } from '../../geo/palette.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { ReportPart } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'

const levels = [1, 2, 3, 4, 5] as const

/** How grave it is, in the law's words, with the numeral beside the colour. */
export function SeverityChoice() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const palette = palettes[useStore(screen, (state) => state.theme)]
  const severity = useStore(writing, (state) => state.draft?.form.severity ?? null)
  return (
    <ReportPart part="severity" title={words.severity}>
      <div className="severity_tiles">
        {levels.map((level) => (
          <label key={level} className="report_tile">
            <input
              type="radio"
              name="report_severity"
              value={level}
              checked={level === severity}
              onChange={() => fillIn({ severity: level })}
            />
            <span
              className="severity_mark"
              style={{ '--level': palette[`risk_${level}`] } as CSSProperties}
              data-dark={level >= 4}
              aria-hidden="true"
            >
              {level}
            </span>
            <span>{severityWords[level]?.[language]}</span>
          </label>
        ))}
      </div>
    </ReportPart>
  )
}
