import { writeDate } from '../../geo/measures/write_date.ts'
import type { Language } from '../../geo/words.ts'
import { clockWords } from './clock_words.ts'

/** A moment as the screen writes it, to the minute; null is now. */
export const writtenMoment = (at: number | null, language: Language): string =>
  at === null ? clockWords.now[language] : writeDate(new Date(at), language, 'minute')
