import { asOfPrecision } from '../../geo/provenance.ts'
import { codesOf } from '../../geo/words.ts'
import { minuteText, momentText, unknownMoment } from '../moments/moment_text.ts'
import type { Control, Controls, FormField } from './form_field.ts'

type Properties = Readonly<Record<string, unknown>>

/** What the controls of a form show of a feature. */
export function controlsOf(fields: readonly FormField[], properties: Properties): Controls {
  return Object.fromEntries(fields.map((field) => [field.name, controlOf(field, properties)]))
}

function controlOf({ name, kind }: FormField, properties: Properties): Control {
  const value = properties[name]
  if (kind === 'links' || kind === 'words') return Array.isArray(value) ? value.map(String) : []
  if (value === null || value === undefined) return ''
  if (kind === 'truth') return value === true ? 'yes' : 'no'
  if (kind === 'moment') return minuteText(String(value))
  if (kind !== 'as_of') return String(value)
  const { as_of_precision: said } = properties
  return momentText(String(value), codesOf(asOfPrecision).find((code) => code === said) ?? 'minute')
}

/** A number as it is typed in either language; null where it is none, or could be read in two ways. */
export function readNumber(text: string): number | null {
  const typed = text.trim()
  // 1.500 is one thousand and a half in one of our languages, and one and a half in the other.
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) return null
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : null
}

/** What a control says, as the API takes it; null where it says nothing. */
export function givenValue({ kind }: FormField, control: Control): unknown {
  if (typeof control !== 'string') return control
  const text = control.trim()
  if (text === '' || text === unknownMoment) return null
  if (kind === 'truth') return text === 'yes'
  if (kind === 'number' || kind === 'integer') {
    const number = Number(text)
    return Number.isFinite(number) ? (readNumber(text) ?? number) : readNumber(text)
  }
  return text
}
