import { writeDate } from '../../geo/measures/write_date.ts'
import { asOfPrecision } from '../../geo/provenance.ts'
import { codesOf } from '../../geo/words.ts'
import { Age } from '../age/age.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'

interface MomentAndAgeProps {
  readonly moment: string | null
  readonly precision: unknown
  /** After how many hours it counts as old; undefined for what does not age. */
  readonly cadenceHours?: number | undefined
}

/** When something was true, no more exact than it is known, how long ago that is, and whether that is old. */
export function MomentAndAge({ moment, precision, cadenceHours }: MomentAndAgeProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  if (moment === null) return <>{words.no_date}</>
  const known = codesOf(asOfPrecision).find((code) => code === precision)
  return (
    <>
      {writeDate(moment, language, known)} · <Age moment={moment} cadenceHours={cadenceHours} />
    </>
  )
}
