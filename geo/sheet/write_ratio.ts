import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'

/**
 * The ratio of a sheet to its last digit: `1 : 12.345`, `1 : 12,345`. A ruler is laid on paper, so nothing of
 * it is rounded away as on a screen.
 */
export const writeRatio = (denominator: number, language: Language): string =>
  `1 : ${writeNumber(denominator, language, 0)}`
