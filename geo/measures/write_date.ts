import type { AsOfPrecision } from '../provenance.ts'
import type { Language } from '../words.ts'
import { type ClockParts, clockParts } from './clock_parts.ts'
import type { Moment } from './moment.ts'

/**
 * Takes a moment, how exactly it is known and a language, and returns it in Viet Nam's time with
 * no more than is known: `2020`, `03/2023`, `17/03/2023`, `14:32 17/03/2023`. In English the month
 * is a word, since 05/01/2026 means two days there: `Mar 2023`, `17 Mar 2023`,
 * `14:32, 17 Mar 2023`. Throws on text that is no moment.
 */
export function writeDate(
  moment: Moment,
  language: Language,
  precision: AsOfPrecision = 'day',
): string {
  const parts = clockParts(moment, 'local')
  const month = language === 'vi' ? `${parts.month}/${parts.year}` : englishMonth(parts)
  const day = `${parts.day}${language === 'vi' ? '/' : ' '}${month}`
  switch (precision) {
    case 'year':
      return parts.year
    case 'month':
      return month
    case 'day':
      return language === 'vi' ? day : withoutLeadingZero(day)
    case 'minute': {
      const time = `${parts.hour}:${parts.minute}`
      return language === 'vi' ? `${time} ${day}` : `${time}, ${withoutLeadingZero(day)}`
    }
  }
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function englishMonth({ month, year }: ClockParts): string {
  return `${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`
}

function withoutLeadingZero(day: string): string {
  return day.replace(/^0/, '')
}
