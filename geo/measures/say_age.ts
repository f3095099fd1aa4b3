import type { Language } from '../words.ts'
import { dateFrom, type Moment } from './moment.ts'
import { CLOCK_SKEW_SECONDS, writeAge } from './write_age.ts'

const millisecondsAnHour = 3_600_000

export interface SaidAge {
  /** `3 phút trước`, `3 minutes ago`; of what is still to come `còn 3 giờ`, `in 3 hours`. */
  readonly age: string
  /** By how much it is past its cadence: `quá hạn 2 giờ`, `2 hours overdue`; null while it is not. */
  readonly overdue: string | null
}

/**
 * How old a statement is, in words, and whether something newer should have come by now. Throws on text
 * that is no moment.
 *
 * @param cadenceHours after how many hours it counts as old; undefined for what does not age.
 */
export function sayAge(
  moment: Moment,
  now: Moment,
  cadenceHours: number | undefined,
  language: Language,
): SaidAge {
  const written = writeAge(moment, now, language)
  const [at, present] = [dateFrom(moment).getTime(), dateFrom(now).getTime()]
  const isAhead = present - at < -CLOCK_SKEW_SECONDS * 1000
  const age = isAhead ? written : language === 'vi' ? `${written} trước` : `${written} ago`
  const due = at + (cadenceHours ?? Number.POSITIVE_INFINITY) * millisecondsAnHour
  if (!(present > due)) return { age, overdue: null }
  const late = writeAge(new Date(due), now, language)
  return { age, overdue: language === 'vi' ? `quá hạn ${late}` : `${late} overdue` }
}
