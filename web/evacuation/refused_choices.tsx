import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { whyRefused } from '../../geo/evacuation/vocabulary.ts'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { wordFor } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { decide, type PlannedEvacuation } from '../state/evacuation.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { freeGroup } from './choose_by_hand.ts'
import { evacuationWords } from './evacuation_words.ts'
import { nameById } from './names.ts'

interface RefusedChoicesProps {
  readonly planned: PlannedEvacuation
  readonly evacuation: Evacuation
}

/** What was decided by hand and can no longer be kept: it is said, until somebody drops it or it can be again. */
export function RefusedChoices({ planned, evacuation }: RefusedChoicesProps) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  if (evacuation.refused.length === 0) return null
  return (
    <section className="evacuation_refused" role="alert">
      <h3>{words.refused}</h3>
      <ul>
        {evacuation.refused.map((one) => (
          <li key={`${one.origin} ${one.shelter}`}>
            <span>
              {fill(words.refused_one, {
                number: writeNumber(one.people, language),
                name: nameById(evacuation.origins, one.origin, language),
                shelter: nameById(evacuation.shelters, one.shelter, language),
                why: wordFor(whyRefused, one.why, language),
              })}
            </span>
            <Button onPress={() => decide({ choices: freeGroup(planned.choices, one) })}>
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
