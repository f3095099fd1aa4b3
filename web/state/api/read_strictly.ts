import { codesOf, type Vocabulary } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { isRecord, numberFrom, textFrom } from './read_json.ts'

// What an answer must have to be read at all: without it, ApiFailure ("unreadable").

/** A name in both languages. */
export const bilingual = (
  from: Readonly<Record<string, unknown>>,
  name: string,
  otherwise: string,
) => ({
  vi: textFrom(from[`${name}_vi`]) ?? otherwise,
  en: textFrom(from[`${name}_en`]) ?? otherwise,
})

export function recordFrom(value: unknown) {
  if (!isRecord(value)) throw new ApiFailure('unreadable')
  return value
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new ApiFailure('unreadable')
  return value
}

export function numberOf(value: unknown): number {
  const number = numberFrom(value)
  if (number === null) throw new ApiFailure('unreadable')
  return number
}

/** One of the words; an answer with another is of a newer program. */
export function wordOf<Code extends string>(words: Vocabulary<Code>, value: unknown): Code {
  const code = codesOf(words).find((each) => each === value)
  if (code === undefined) throw new ApiFailure('unreadable')
  return code
}
