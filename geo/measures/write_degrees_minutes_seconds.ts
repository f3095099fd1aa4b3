import type { Language } from '../words.ts'
import { latitudeLetter, longitudeLetter } from './hemisphere_letters.ts'
import type { Position } from './position.ts'

/**
 * Takes a position (degrees, WGS 84) and returns it as latitude and longitude in degrees, minutes
 * and seconds: `21°31′35,0″ B 107°58′00,8″ Đ`, `21°31′35.0″ N 107°58′00.8″ E`. One decimal of a
 * second is worth 3 m. Never fails.
 */
export function writeDegreesMinutesSeconds(
  position: Position,
  language: Language,
  secondDecimals = 1,
): string {
  const longitude = inSmallestUnits(position[0], secondDecimals)
  const latitude = inSmallestUnits(position[1], secondDecimals)
  return (
    `${angle(latitude, language, secondDecimals)} ${latitudeLetter(latitude, language)} ` +
    `${angle(longitude, language, secondDecimals)} ${longitudeLetter(longitude, language)}`
  )
}

/** Whole units of the last written digit, rounded once, so that 59,96″ carries into the minute. */
function inSmallestUnits(degrees: number, secondDecimals: number): number {
  return Math.round(degrees * 3600 * 10 ** secondDecimals)
}

function angle(units: number, language: Language, secondDecimals: number): string {
  const unitsPerSecond = 10 ** secondDecimals
  const wholeSeconds = Math.floor(Math.abs(units) / unitsPerSecond)
  const fraction = Math.abs(units) % unitsPerSecond
  const degrees = Math.floor(wholeSeconds / 3600)
  const minutes = twoDigits(Math.floor(wholeSeconds / 60) % 60)
  const seconds = twoDigits(wholeSeconds % 60)
  const mark = language === 'vi' ? ',' : '.'
  const decimals = secondDecimals > 0 ? mark + String(fraction).padStart(secondDecimals, '0') : ''
  return `${degrees}°${minutes}′${seconds}${decimals}″`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
