import proj4 from 'proj4'
import type { Position } from './position.ts'

/** Digits of easting and of northing: 5 name a square of 1 m, 4 of 10 m, 1 of 10 km. */
export type MgrsDigits = 1 | 2 | 3 | 4 | 5

/** The grid ends here; the poles have one of their own. */
export const MGRS_LATITUDES = { south: -80, north: 84 } as const

/** Bands of 8° from 80° S on, the last one of 12°; I and O look like digits. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX'
const BAND_DEGREES = 8

/** Columns of 100 km from 100 km east on: three alphabets in turn, by zone. */
const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'] as const

/** Rows of 100 km, over again every 2 000 km; zones of even number begin five rows further on. */
const ROWS = 'ABCDEFGHJKLMNPQRSTUV'
const SQUARE_METRES = 100_000

/** Takes a position within the grid and returns its UTM zone, 1 to 60. */
export function utmZone([longitude, latitude]: Position): number {
  if (latitude >= 56 && latitude < 64 && longitude >= 3 && longitude < 12) return 32
  if (latitude >= 72 && longitude >= 0 && longitude < 42) {
    return 31 + 2 * Math.floor((longitude + 3) / 12)
  }
  return Math.min(Math.floor((longitude + 180) / 6) + 1, 60)
}

/** Takes a latitude within the grid and returns the letter of its band. */
export function bandLetter(latitude: number): string {
  return BANDS.charAt(Math.min(Math.floor((latitude + 80) / BAND_DEGREES), BANDS.length - 1))
}

/** Takes a band letter and returns its latitudes in degrees, or null when there is no such band. */
export function bandLatitudes(band: string): { south: number; north: number } | null {
  const index = BANDS.indexOf(band)
  if (index < 0) return null
  const south = MGRS_LATITUDES.south + index * BAND_DEGREES
  return { south, north: band === 'X' ? MGRS_LATITUDES.north : south + BAND_DEGREES }
}

/** Takes a zone with UTM metres in it and returns the two letters of their 100 km square. */
export function squareLetters(zone: number, easting: number, northing: number): string {
  const column = Math.floor(easting / SQUARE_METRES) - 1
  const row = (Math.floor(northing / SQUARE_METRES) + firstRow(zone)) % ROWS.length
  return columnsOf(zone).charAt(column) + ROWS.charAt(row)
}

/**
 * Takes a zone and the two letters of a 100 km square and returns its south-west corner: UTM
 * easting, and northing short of a multiple of 2 000 km; null when the zone has no such square.
 */
export function squareCorner(
  zone: number,
  letters: string,
): { easting: number; northingInCycle: number } | null {
  const column = columnsOf(zone).indexOf(letters.charAt(0))
  const row = ROWS.indexOf(letters.charAt(1))
  if (column < 0 || row < 0) return null
  const rowInCycle = (row - firstRow(zone) + ROWS.length) % ROWS.length
  return {
    easting: (column + 1) * SQUARE_METRES,
    northingInCycle: rowInCycle * SQUARE_METRES,
  }
}

function columnsOf(zone: number): string {
  return COLUMNS[zone % 3] ?? ''
}

function firstRow(zone: number): number {
  return zone % 2 === 0 ? 5 : 0
}

const converters = new Map<string, proj4.Converter>()

/** Takes a UTM zone and returns what turns WGS 84 degrees into its metres and back. */
export function utmConverter(zone: number, isSouthern: boolean): proj4.Converter {
  const definition = `+proj=utm +zone=${zone}${isSouthern ? ' +south' : ''} +datum=WGS84`
  let converter = converters.get(definition)
  if (!converter) {
    converter = proj4(definition)
    converters.set(definition, converter)
  }
  return converter
}
