import type { Language } from '../words.ts'
import { latitudeLetter, longitudeLetter } from './hemisphere_letters.ts'
import type { Position } from './position.ts'

/**
 * Takes a position (degrees, WGS 84) and returns it as latitude and longitude in decimal degrees:
 * `21,5264° B 107,9669° Đ`, `21.5264° N 107.9669° E`. Four decimals are worth 11 m. Never fails.
 */
export function writeDecimalDegrees(position: Position, language: Language, decimals = 4): string {
  const longitude = rounded(position[0], decimals)
  const latitude = rounded(position[1], decimals)
  return (
    `${digits(latitude, language, decimals)}° ${latitudeLetter(latitude, language)} ` +
    `${digits(longitude, language, decimals)}° ${longitudeLetter(longitude, language)}`
  )
}

/** Rounding comes before the letter, so that nothing is written as 0,0000° south. */
function rounded(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals))
}

function digits(degrees: number, language: Language, decimals: number): string {
  const written = Math.abs(degrees).toFixed(decimals)
  return language === 'vi' ? written.replace('.', ',') : written
}
