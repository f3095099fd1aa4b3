import { writeDate } from '../measures/write_date.ts'
import { writeNumber } from '../measures/write_number.ts'
import { writeQuantity } from '../measures/write_quantity.ts'
import { asOfPrecision } from '../provenance.ts'
import { codesOf, type Language, wordFor } from '../words.ts'
import type { Property } from './define_layer.ts'

const decimalsAtMost = 3

/**
 * What a property of a feature says, as the language writes it.
 *
 * @param name the property's own: a year is told by it, and is no thousand of anything.
 * @param value as the API gives it.
 * @param precision of an instant, a code of `asOfPrecision`.
 * @returns null where nothing is known; a value of an unexpected form as it is, never hidden.
 */
export function writeProperty(
  property: Property,
  name: string,
  value: unknown,
  language: Language,
  precision?: unknown,
): string | null {
  if (value === null || value === undefined || value === '') return null
  switch (property.kind) {
    case 'integer': {
      const called = typeof value === 'number' ? property.called?.[value] : undefined
      const figure = numeral(value, name, property.of[language], language)
      return called ? `${figure} – ${called[language]}` : figure
    }
    case 'number':
      return numeral(value, name, property.of[language], language)
    case 'truth':
      return typeof value === 'boolean' ? yesOrNo(value, language) : plain(value)
    case 'word':
      return wordFor(property.words, plain(value), language)
    case 'words':
      return listed(value, (code) => wordFor(property.words, code, language))
    case 'links':
      return listed(value, (id) => id)
    case 'instant':
      return moment(plain(value), language, precision ?? property.to)
    case 'day':
      return moment(plain(value), language, precision)
    case 'record':
      return property.write(value, language)
    case 'text':
    case 'code':
    case 'link':
    case 'statements':
      return plain(value)
  }
}

function numeral(value: unknown, name: string, unit: string, language: Language): string {
  return typeof value === 'number' && !name.endsWith('_year')
    ? quantity(value, unit, language)
    : plain(value)
}

function quantity(value: number, unit: string, language: Language): string {
  return unit === ''
    ? writeNumber(value, language, decimalsAtMost)
    : writeQuantity(value, unit, language, decimalsAtMost)
}

function yesOrNo(value: boolean, language: Language): string {
  if (language === 'vi') return value ? 'Có' : 'Không'
  return value ? 'Yes' : 'No'
}

/** Null for an empty list: nothing is known of it. */
function listed(value: unknown, write: (code: string) => string): string | null {
  if (!Array.isArray(value)) return plain(value)
  return value.map((each) => write(plain(each))).join(', ') || null
}

function moment(text: string, language: Language, precision: unknown): string {
  const known = codesOf(asOfPrecision).find((code) => code === precision)
  return Number.isNaN(new Date(text).getTime()) ? text : writeDate(text, language, known)
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
