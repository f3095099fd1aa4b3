import type { Language } from '../../geo/words.ts'
import { precisionOfText } from './moment_text.ts'

const clock = /(?:^|[\sT,])([01]?\d|2[0-3])[:h]([0-5]\d),?(?=$|\s)/
const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const yearLast = /^(?:(\d{1,2})[-/.\s]+)?(\d{1,2}|[a-z]{3,9})[-/.,\s]+(\d{4})$/i
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A moment as a person types it, in the form that the API takes: `25/6/2024` is `2024-06-25`,
 * `6/2024` is `2024-06`, `8:30 25/6/2024` has its minute too. Null where it is none, or would be
 * another day to another reader.
 */
export function readMoment(typed: string, language: Language): string | null {
  const text = typed.trim()
  const time = clock.exec(text)
  const day = readDay(text.replace(clock, ' ').trim(), language)
  if (day === null) return null
  const [, hour = '', minute = ''] = time ?? []
  const read = time ? `${day}T${hour.padStart(2, '0')}:${minute}` : day
  return precisionOfText(read) === undefined ? null : read
}

function readDay(text: string, language: Language): string | null {
  const [first, ...others] = yearFirst.exec(text)?.slice(1) ?? []
  if (first !== undefined) return joined(first, ...others)
  const [day, month, year] = yearLast.exec(withMarks(text))?.slice(1) ?? []
  if (month === undefined || year === undefined) return null
  if (/^\d/.test(month)) {
    // English readers take 05/01 for two different days.
    const isOpen = language === 'en' && Number(day) <= 12 && Number(day) !== Number(month)
    return isOpen ? null : joined(year, month, day)
  }
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return number === 0 ? null : joined(year, String(number), day)
}

/** The keyboard of a telephone for numbers has no marks between them. */
const withMarks = (text: string): string =>
  text.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3').replace(/^(\d{2})(\d{4})$/, '$1/$2')

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-')
