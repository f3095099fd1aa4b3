import { type LoggedProperties, propertyOf } from '../../geo/log/logged_properties.ts'
import { sayValue } from '../../geo/log/say_value.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import type { Language } from '../../geo/words.ts'
import { writeShape } from './write_shape.ts'

/** What a value's words are looked up in. */
export interface LoggedWords {
  readonly language: Language
  readonly properties: LoggedProperties
}

/** More than any figure here has: two that differ should not look the same. */
const decimalsAtMost = 12

/**
 * A logged value as a person reads it, whole: what a sentence cuts off or rounds stands here, and a
 * moment to the minute, for two of one day are two.
 */
export function writeLogged(name: string, value: unknown, words: LoggedWords): string {
  const { language, properties } = words
  const property = propertyOf(properties, name)
  if (typeof value === 'string' && value !== '') {
    if (property?.kind === 'instant' || property?.kind === 'day') {
      return Number.isNaN(Date.parse(value))
        ? value
        : writeDate(value, language, property.kind === 'day' ? 'day' : 'minute')
    }
  }
  if (typeof value === 'number' && (property?.kind === 'number' || property?.kind === 'integer')) {
    // A year is no thousand of anything.
    if (name.endsWith('_year')) return String(value)
    return writeQuantity(value, property.of[language], language, decimalsAtMost).trim()
  }
  if (name === 'geom' && value !== null) return writeShape(value, language) ?? JSON.stringify(value)
  return sayValue(value, language, property, Number.POSITIVE_INFINITY) ?? JSON.stringify(value)
}
