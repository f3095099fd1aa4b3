import { asOfPrecision } from '../../geo/provenance.ts'
import { asOfText, precisionOf } from '../../geo/source/as_of.ts'
import type { Refusal } from '../../geo/source/read_source.ts'
import { codesOf } from '../../geo/words.ts'

type Said = { readonly ok: true; readonly text: unknown } | ({ readonly ok: false } & Refusal)

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const isSaid = (value: unknown) => value !== undefined && value !== null

/**
 * A moment with its precision as a source would write it: `2024-06`. It may be given so, or as the
 * API gives it, as a moment with the precision beside.
 */
export function sourceMoment(at: unknown, precision: unknown): Said {
  if (!isSaid(at)) {
    return isSaid(precision)
      ? no('as_of_precision', 'goes with a moment')
      : { ok: true, text: undefined }
  }
  // What is no text is refused by the definition, with its own words.
  if (typeof at !== 'string') return { ok: true, text: at }
  const written = precisionOf(at)
  if (written !== undefined) {
    return isSaid(precision) && precision !== written
      ? no('as_of_precision', `"${at}" is exact to the ${written}`)
      : { ok: true, text: at }
  }
  if (!rfc3339.test(at)) return { ok: true, text: at }
  const known = codesOf(asOfPrecision).find((code) => code === precision)
  if (known === undefined) {
    return no('as_of_precision', `how exact is it? Say ${codesOf(asOfPrecision).join(', ')}`)
  }
  const text = asOfText(at, known)
  return text === undefined
    ? no('as_of', `is not the beginning of a ${known} in Viet Nam`)
    : { ok: true, text }
}

/**
 * A moment without a precision of its own, as the beginning or end of a validity. What is more exact than
 * a minute stays as it is: whether that is taken its layer says.
 */
export function sourceMinute(at: unknown): unknown {
  if (typeof at !== 'string' || !rfc3339.test(at)) return at
  return asOfText(at, 'minute') ?? at
}

const no = (field: string, reason: string): Said => ({ ok: false, field, reason })
