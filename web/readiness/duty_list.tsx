import { fill } from '../../geo/fill.ts'
import { dutyPost, manning } from '../../geo/layers/duty_shifts/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { wordFor } from '../../geo/words.ts'
import { AddButton } from '../editing/add_button.tsx'
import type { Shift } from '../state/api/readiness.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { readinessWords } from './readiness_words.ts'

interface DutyListProps {
  readonly unit: string
  readonly duty: readonly Shift[]
}

/** Which posts keep watch now, and until when. */
export function DutyList({ unit, duty }: DutyListProps) {
  const language = useLanguage()
  const words = useWords(readinessWords)
  return (
    <section className="duty">
      <h4>{words.duty}</h4>
      {duty.length === 0 && <p className="quiet">{words.no_duty}</p>}
      <ul>
        {duty.map((shift) => (
          <li key={shift.id}>
            <span>{wordFor(dutyPost, shift.post, language)}</span>
            <span className="quiet">
              {shift.manning === 'absent'
                ? wordFor(manning, 'absent', language)
                : shift.until !== null &&
                  fill(words.until, { moment: writeDate(shift.until, language, 'minute') })}
            </span>
          </li>
        ))}
      </ul>
      <AddButton layer="duty_shifts" given={{ unit_code: unit, owning_unit: unit }} />
    </section>
  )
}
