import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { countNames } from './report_form.ts'
import { ReportPart } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'

/** The first figures, for who has any: folded away, since most have none. */
export function CountsPart() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const counts = useStore(writing, (state) => state.draft?.form.counts)
  const wrong = useStore(writing, (state) => state.missing.counts !== undefined)
  if (counts === undefined) return null
  const begun = wrong || Object.values(counts).some((count) => count !== '')
  return (
    <details className="report_counts" open={begun}>
      <summary>{words.counts}</summary>
      <ReportPart part="counts" title={words.counts}>
        <div className="count_fields">
          {countNames.map((name) => (
            <label key={name} className="report_field">
              <span>{incidentsLayer.properties[name].label[language]}</span>
              <input
                inputMode="numeric"
                autoComplete="off"
                value={counts[name] ?? ''}
                onChange={(event) =>
                  fillIn({ counts: { ...counts, [name]: event.currentTarget.value } })
                }
              />
            </label>
          ))}
        </div>
        <p className="report_hint">{words.counts_hint}</p>
      </ReportPart>
    </details>
  )
}
