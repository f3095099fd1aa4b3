import type { Language } from '../words.ts'
import { LOCALES } from './locales.ts'

/**
 * Takes a number, a language and how many decimals to show at most and at least, and returns it as
 * that language writes it: `46.588`, `82,47`; `46,588`, `82.47`. Throws on a number that is not
 * finite: what is unknown is shown as unknown, not as a number.
 */
export function writeNumber(
  value: number,
  language: Language,
  maxDecimals = 2,
  minDecimals = 0,
): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to write: ${value}`)
  return formatFor(language, maxDecimals, minDecimals).format(value)
}

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format is a hundred times slower than using it, and tables write thousands. */
function formatFor(language: Language, maxDecimals: number, minDecimals: number) {
  const key = `${language} ${maxDecimals} ${minDecimals}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      maximumFractionDigits: maxDecimals,
      minimumFractionDigits: minDecimals,
      signDisplay: 'negative',
    })
    formats.set(key, format)
  }
  return format
}
