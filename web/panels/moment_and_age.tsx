import { CLOCK_SKEW_SECONDS, writeAge } from '../../geo/measures/write_age.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { asOfPrecision } from '../../geo/provenance.ts'
import { codesOf } from '../../geo/words.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'

interface MomentAndAgeProps {
  readonly moment: string | null
  readonly precision: unknown
  /** After how many days a statement of this layer counts as old; none for what does not age. */
  readonly cadenceDays?: number | undefined
}

const millisecondsPerDay = 86_400_000

/** When something was true, no more exact than it is known, how long ago that is, and whether that is old. */
export function MomentAndAge({ moment, precision, cadenceDays }: MomentAndAgeProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  if (moment === null) return <>{words.no_date}</>
  const known = codesOf(asOfPrecision).find((code) => code === precision)
  const now = new Date()
  const ageDays = (now.getTime() - new Date(moment).getTime()) / millisecondsPerDay
  const old = cadenceDays !== undefined && ageDays > cadenceDays
  const age = writeAge(moment, now, language)
  // The server's clock may be ahead of this one: an age that is still to come says so by itself.
  const isAhead = ageDays * millisecondsPerDay < -CLOCK_SKEW_SECONDS * 1000
  return (
    <>
      {writeDate(moment, language, known)}
      <span className="age" data-old={old}>
        {' · '}
        {isAhead ? age : fill(words.age, { age })}
        {old && `, ${words.old}`}
      </span>
    </>
  )
}
