import type { Geometry } from 'geojson'
import { fill } from '../../geo/fill.ts'
import type { Label } from '../../geo/words.ts'
import { precisionOfText, unknownMoment } from '../moments/moment_text.ts'
import { readNumber } from './controls.ts'
import { type Control, type Controls, type FormField, isEmpty, isSame } from './form_field.ts'
import { problemWords } from './problem_words.ts'

/** What is to be mended, by the name of its field. */
export type Problems = Readonly<Record<string, Label>>

interface Filled {
  readonly fields: readonly FormField[]
  readonly values: Controls
  /** As the server has it: what nobody touched is not for them to mend. */
  readonly held: Controls
  readonly geometry: Geometry | null
}

/**
 * What the schema alone already says against what was filled in, so that nobody waits for the server
 * to be told so. The server reads it once more, by the definition itself.
 */
export function findProblems({ fields, values, held, geometry }: Filled): Problems {
  const problems: Record<string, Label> = {}
  for (const field of fields) {
    const control = values[field.name] ?? ''
    if (isEmpty(control)) {
      if (field.required) problems[field.name] ??= problemWords.wanted
      continue
    }
    for (const name of field.needs.filter((other) => isEmpty(values[other]))) {
      problems[name] ??= filled(problemWords.goes_with, { other: field.label })
    }
    const wrong = isSame(control, held[field.name]) ? null : wrongIn(field, control)
    if (wrong) problems[field.name] = wrong
  }
  const accuracy = fields.find(({ name }) => name === 'accuracy_m')
  if (accuracy && !accuracy.filled && geometry !== null && isEmpty(values.accuracy_m)) {
    problems.accuracy_m ??= problemWords.accuracy_wanted
  }
  if (accuracy && geometry === null && !isEmpty(values.accuracy_m)) {
    problems.accuracy_m = problemWords.accuracy_of_nothing
  }
  return problems
}

function wrongIn(field: FormField, control: Control): Label | null {
  if (typeof control !== 'string') return null
  const text = control.trim()
  switch (field.kind) {
    case 'number':
    case 'integer':
      return wrongNumber(field, readNumber(text))
    case 'as_of':
      return text === unknownMoment || precisionOfText(text) ? null : problemWords.no_moment
    case 'moment':
      return ['day', 'minute'].includes(precisionOfText(text) ?? '') ? null : problemWords.no_moment
    case 'day':
      return precisionOfText(text) === 'day' ? null : problemWords.no_moment
    case 'text':
      return wrongText(field, text)
    default:
      return null
  }
}

function wrongNumber({ kind, least, most }: FormField, number: number | null): Label | null {
  if (number === null) return problemWords.no_number
  if (kind === 'integer' && !Number.isInteger(number)) return problemWords.no_whole_number
  if (least !== null && number < least) return filled(problemWords.too_small, { least })
  // JSON Schema says the largest whole number of JavaScript where there is no bound.
  return most !== null && number > most ? filled(problemWords.too_large, { most }) : null
}

function wrongText({ lettersAtMost, pattern }: FormField, text: string): Label | null {
  if (lettersAtMost !== null && text.length > lettersAtMost) {
    return filled(problemWords.too_long, { most: lettersAtMost })
  }
  return pattern !== null && !new RegExp(pattern, 'u').test(text) ? problemWords.other_form : null
}

function filled(words: Label, values: Readonly<Record<string, number | Label>>): Label {
  const inOne = (language: 'vi' | 'en') =>
    fill(
      words[language],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? value : value[language],
        ]),
      ),
    )
  return { vi: inOne('vi'), en: inOne('en') }
}
