import type { Language } from '../words.ts'
import { writeNumber } from './write_number.ts'

/**
 * Takes the denominator of a scale and returns the ratio, rounded to three digits, since a screen
 * is not truer than that: `1 : 120.000`, `1 : 120,000`. Throws on a number that is not finite.
 */
export function writeScale(denominator: number, language: Language): string {
  return `1 : ${writeNumber(Number(denominator.toPrecision(3)), language, 0)}`
}
