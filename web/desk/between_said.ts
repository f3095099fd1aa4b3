import { fill } from '../../geo/fill.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import type { Language } from '../../geo/words.ts'
import type { LikelyDuplicate } from '../state/api/incident_requests.ts'
import { deskWords } from './desk_words.ts'

/** What lies between two reports that may be of the same thing. */
export function betweenSaid(
  { distanceMetres, minutesBetween }: LikelyDuplicate,
  language: Language,
): string {
  const time = writeAge(new Date(0), new Date(minutesBetween * 60_000), language)
  const minutes = fill(deskWords.minutes_apart[language], { time })
  return distanceMetres === null
    ? fill(deskWords.same_unit[language], { minutes })
    : fill(deskWords.apart[language], { distance: writeLength(distanceMetres, language), minutes })
}
