import type { Language } from '../words.ts'
import { writeQuantity } from './write_quantity.ts'

/**
 * Takes a length in metres and returns it in the unit a person would use, with three or four
 * digits that mean something: `8,4 m`, `640 m`, `2 km`, `12,35 km`, `119 km`. Throws on a number
 * that is not finite.
 */
export function writeLength(metres: number, language: Language): string {
  const size = Math.abs(metres)
  if (size < 9.95) return writeQuantity(metres, 'm', language, 1)
  if (size < 999.5) return writeQuantity(metres, 'm', language, 0)
  return writeQuantity(metres / 1000, 'km', language, size < 99_995 ? 2 : 0)
}
