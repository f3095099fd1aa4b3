import { fill } from '../../geo/fill.ts'
import { condition } from '../../geo/layers/readiness_reports/vocabulary.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import { wordFor } from '../../geo/words.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import type { NeedTold } from '../state/api/readiness.ts'
import { beginEditing } from '../state/begin_editing.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { readinessWords } from './readiness_words.ts'

interface NeedRowProps {
  readonly need: NeedTold
  readonly now: Date
}

/** One item: what is needed, the last that was said of it with its age, and a way to say it anew. */
export function NeedRow({ need, now }: NeedRowProps) {
  const language = useLanguage()
  const words = useWords(readinessWords)
  const { data: schema } = useFormSchema('readiness_reports')
  const name = need.name[language]
  const { reportId } = need
  const needed = writeQuantity(need.need, need.measureUnit[language], language)
  return (
    <li className="need">
      <button
        type="button"
        className="need_name"
        onClick={() => selectFeature({ layer: 'readiness_needs', id: need.id })}
      >
        {name}
      </button>
      <p className="need_said">
        {fill(words.needs, { need: needed })}
        {need.have === null ? (
          <span className="quiet"> · {words.nobody}</span>
        ) : (
          <>
            {' · '}
            <strong>{fill(words.has, { have: writeNumber(need.have, language) })}</strong>
          </>
        )}
        {need.condition !== null && need.condition !== 'good' && (
          <> · {wordFor(condition, need.condition, language).toLowerCase()}</>
        )}
      </p>
      {need.countedAt !== null && reportId !== null && (
        <button
          type="button"
          className="need_report age"
          data-old={need.state === 'old'}
          onClick={() => selectFeature({ layer: 'readiness_reports', id: reportId })}
        >
          <span className="need_age">
            {[
              fill(words.ago, { age: writeAge(need.countedAt, now, language) }),
              need.state === 'old' && words.overdue,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
          {need.reportedBy !== null && ` · ${need.reportedBy}`}
        </button>
      )}
      {schema?.may.add === true && (
        <Button
          tone="quiet"
          label={fill(words.report_of, { item: name })}
          onPress={() =>
            beginEditing({ layer: 'readiness_reports', id: null, given: { need_id: need.id } })
          }
        >
          {words.report}
        </Button>
      )}
    </li>
  )
}
