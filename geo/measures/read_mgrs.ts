import { err, ok, type Result } from '../result.ts'
import type { CoordinateReading } from './coordinate_reading.ts'
import { bandLatitudes, squareCorner, utmConverter, utmZone } from './mgrs_grid.ts'
import type { Position } from './position.ts'
import { isInReadingRegion } from './reading_region.ts'
import type { UnreadableCoordinate } from './unreadable_coordinate.ts'

const REFERENCE =
  /^(?:MGRS ?:? ?)?(\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z][A-HJ-NP-V]) ?(\d+)(?: (\d+))?$/

/** From this many digits an axis on, a reference outside the region is no chance word any more. */
const TRUSTED_DIGITS = 3

/**
 * Takes plain coordinate text and returns the centre of the MGRS square it names. The two halves
 * may stand together or apart, and a square may be named from the neighbouring zone, as sheets do
 * along 108° E.
 */
export function readMgrs(plain: string): Result<CoordinateReading, UnreadableCoordinate> {
  const found = REFERENCE.exec(plain.toUpperCase())
  if (!found) return err('not_a_coordinate')
  const [, zone = '', band = '', square = '', first = '', second = ''] = found
  const digits = (first.length + second.length) / 2
  if (!Number.isInteger(digits) || digits > 5) return err('not_a_coordinate')
  if (second && second.length !== digits) return err('not_a_coordinate')

  const metresIn = (half: string) => (Number(half) + 0.5) * 10 ** (5 - digits)
  const eastingInSquare = metresIn((first + second).slice(0, digits))
  const northingInSquare = metresIn((first + second).slice(digits))
  const position = squarePosition(Number(zone), band, square, eastingInSquare, northingInSquare)
  if (!position) return err('no_such_grid_square')
  if (digits < TRUSTED_DIGITS && !isInReadingRegion(position)) return err('not_a_coordinate')
  return ok({ position, system: 'mgrs', precisionMetres: 10 ** (5 - digits) })
}

const ROW_CYCLE_METRES = 2_000_000

function squarePosition(
  zone: number,
  band: string,
  square: string,
  eastingInSquare: number,
  northingInSquare: number,
): Position | null {
  const latitudes = bandLatitudes(band)
  const corner = squareCorner(zone, square)
  if (zone < 1 || zone > 60 || !latitudes || !corner) return null

  const converter = utmConverter(zone, latitudes.north <= 0)
  const easting = corner.easting + eastingInSquare
  for (const cycle of [0, 1, 2, 3, 4]) {
    const northing = corner.northingInCycle + cycle * ROW_CYCLE_METRES + northingInSquare
    const [longitude, latitude] = converter.inverse<[number, number]>([easting, northing])
    // A square on the edge of a band may be named by either band.
    const isInBand = latitude >= latitudes.south - 1 && latitude <= latitudes.north + 1
    if (isInBand && isNearZone([longitude, latitude], zone)) return [longitude, latitude]
  }
  return null
}

function isNearZone(position: Position, zone: number): boolean {
  const centralMeridian = zone * 6 - 183
  // The two sides of the 180th meridian are neighbours.
  const away = ((position[0] - centralMeridian + 540) % 360) - 180
  return utmZone(position) === zone || Math.abs(away) <= 4
}
