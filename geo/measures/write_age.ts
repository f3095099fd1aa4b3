import type { Language } from '../words.ts'
import { LOCALES } from './locales.ts'
import { dateFrom, type Moment } from './moment.ts'

/** Each unit with how many seconds it has; a month and a year are means of the calendar. */
const UNITS = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** Clocks of two machines differ by so much without either being wrong. */
export const CLOCK_SKEW_SECONDS = 60

/**
 * Takes a moment and the present one and returns the age in its largest whole unit, cut and not
 * rounded: `4 phút`, `3 giờ`, `2 ngày`; `4 minutes`, `1 hour`. A moment up to a minute ahead is a
 * clock that is off and counts as `0 giây`; one further ahead is said to be still to come:
 * `còn 3 giờ`, `in 3 hours`. Throws on text that is no moment.
 */
export function writeAge(moment: Moment, now: Moment, language: Language): string {
  const age = (dateFrom(now).getTime() - dateFrom(moment).getTime()) / 1000
  if (age >= -CLOCK_SKEW_SECONDS) return inWords(Math.max(age, 0), language)
  return `${language === 'vi' ? 'còn' : 'in'} ${inWords(-age, language)}`
}

function inWords(seconds: number, language: Language): string {
  const [unit, length] = UNITS.find(([, unitSeconds]) => seconds >= unitSeconds) ?? ['second', 1]
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.floor(seconds / length))
}
