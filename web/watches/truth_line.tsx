import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useTruth } from '../state/api/use_alerts.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { watchWords } from './watch_words.ts'

/** How a standing question stands now, and since when. */
export function TruthLine({ watch }: { readonly watch: string }) {
  const words = useWords(watchWords)
  const language = useLanguage()
  const { data: truth, isError } = useTruth(watch)
  if (isError) return <p className="alert_when">{words.truth_failed}</p>
  if (truth === undefined) return <p className="alert_when">{words.loading}</p>
  const { state, trueOf, unknownOf, since, atLeast } = truth
  const count = writeNumber(state === 'true' ? trueOf : unknownOf, language)
  const moment = writeDate(since, language, 'minute')
  return (
    <p className="watch_truth" data-truth={state}>
      <strong>{fill(words[`is_${state}`], { count })}</strong>{' '}
      <span>{fill(atLeast ? words.at_least_since : words.since, { moment })}</span>
    </p>
  )
}
