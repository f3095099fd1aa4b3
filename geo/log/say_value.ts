import type { Property } from '../layers/define_layer.ts'
import { writeDate } from '../measures/write_date.ts'
import { type Language, wordFor } from '../words.ts'

const lettersOfSentence = 80

/**
 * A logged value as a person reads it: codes as their words, moments in Viet Nam's time, long text cut with `…`, nothing as `–`.
 *
 * @param lettersAtMost as many as a sentence bears where it is left out.
 * @returns undefined for what no sentence can hold: a geometry, or records within the record.
 */
export function sayValue(
  value: unknown,
  language: Language,
  property?: Property,
  lettersAtMost = lettersOfSentence,
): string | undefined {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return truth[language][value ? 0 : 1]
  if (Array.isArray(value)) {
    const parts = value.map((each) => sayValue(each, language, property, lettersAtMost))
    if (parts.some((part) => part === undefined)) return undefined
    return parts.length === 0 ? '–' : cut(parts.join(', '), lettersAtMost)
  }
  if (typeof value === 'object') return undefined
  if (property?.kind === 'instant' && !Number.isNaN(Date.parse(String(value)))) {
    return writeDate(String(value), language, 'minute')
  }
  const hasWords = property?.kind === 'word' || property?.kind === 'words'
  return cut(
    hasWords ? wordFor(property.words, String(value), language) : String(value),
    lettersAtMost,
  )
}

const truth = { vi: ['có', 'không'], en: ['yes', 'no'] } as const

/** By letters, not by halves of one. */
function cut(text: string, lettersAtMost: number): string {
  const letters = [...text]
  return letters.length <= lettersAtMost ? text : `${letters.slice(0, lettersAtMost).join('')}…`
}
