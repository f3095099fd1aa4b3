import type { Language } from '../words.ts'
import { writeNumber } from './write_number.ts'

/** Keeps a number and its unit on one line. */
const NO_BREAK_SPACE = '\u00a0'

/**
 * Takes a number and the unit as it is written (`km²`, `người`, `%`) and returns both with a
 * no-break space between: `82,47 km²`, `46.588 người`, `84 %`. A degree sign stands without the
 * space. Throws on a number that is not finite.
 */
export function writeQuantity(
  value: number,
  unit: string,
  language: Language,
  maxDecimals = 2,
): string {
  const gap = unit === '°' ? '' : NO_BREAK_SPACE
  return `${writeNumber(value, language, maxDecimals)}${gap}${unit}`
}
