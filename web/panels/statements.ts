import { propertyValue } from '../../geo/layers/described_properties.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import type { Language } from '../../geo/words.ts'
import { isRecord, listFrom, numberFrom, textFrom } from '../state/api/read_json.ts'

/** One statement of a feature as the screen shows it. */
export interface ShownStatement {
  readonly label: string
  /** Null where the source gives neither a number nor words. */
  readonly value: string | null
  readonly source: string | null
  readonly address: string | null
  readonly asOf: string | null
  readonly precision: unknown
  readonly confidence: string
  readonly note: string | null
}

const decimalsAtMost = 3

/** The statements in a property's value, in the reader's language; what is none is left out. */
export function shownStatements(value: unknown, language: Language): readonly ShownStatement[] {
  return listFrom(value)
    .filter(isRecord)
    .map((statement) => {
      const number = numberFrom(statement.value)
      const unit = textFrom(statement.unit) ?? ''
      const words = textFrom(propertyValue(`text_${language}`, statement))
      const figure =
        number === null ? null : writeQuantity(number, unit, language, decimalsAtMost).trim()
      return {
        label: textFrom(propertyValue(`label_${language}`, statement)) ?? '',
        // Where the source speaks in words, a bare number would say more than it does.
        value: words ?? figure,
        source: textFrom(statement.source),
        address: textFrom(statement.source_url),
        asOf: textFrom(statement.as_of),
        precision: statement.as_of_precision,
        confidence: textFrom(statement.confidence) ?? 'unverified',
        note: textFrom(propertyValue(`note_${language}`, statement)),
      }
    })
}
