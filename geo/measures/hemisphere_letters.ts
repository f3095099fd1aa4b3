import type { Language } from '../words.ts'

/** Bắc, Nam, Đông, Tây: a Vietnamese N is the south, an English N the north. */
const LETTERS = {
  vi: { north: 'B', south: 'N', east: 'Đ', west: 'T' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
} as const satisfies Record<Language, unknown>

/**
 * Takes a latitude in degrees as it will be written (rounded) and returns its hemisphere letter;
 * the equator is written as north.
 */
export function latitudeLetter(latitude: number, language: Language): string {
  return latitude < 0 ? LETTERS[language].south : LETTERS[language].north
}

/** As `latitudeLetter`, for a longitude; the prime meridian is written as east. */
export function longitudeLetter(longitude: number, language: Language): string {
  return longitude < 0 ? LETTERS[language].west : LETTERS[language].east
}
