import type { Language } from '../words.ts'
import { writeQuantity } from './write_quantity.ts'

/**
 * Takes an area in square metres and returns it in square metres, hectares or square kilometres,
 * whichever a person would use: `640 m²`, `82,79 ha`, `82,47 km²`, `6.178 km²`. Throws on a number
 * that is not finite.
 */
export function writeArea(squareMetres: number, language: Language): string {
  const size = Math.abs(squareMetres)
  if (size < 9_999.5) return writeQuantity(squareMetres, 'm²', language, 0)
  if (size < 999_950) return writeQuantity(squareMetres / 10_000, 'ha', language)
  const decimals = size < 999_995_000 ? 2 : 0
  return writeQuantity(squareMetres / 1_000_000, 'km²', language, decimals)
}
