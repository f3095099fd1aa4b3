import { err, ok, type Result } from '../result.ts'
import {
  bandLetter,
  MGRS_LATITUDES,
  type MgrsDigits,
  squareLetters,
  utmConverter,
  utmZone,
} from './mgrs_grid.ts'
import type { Position } from './position.ts'
import type { TransformFailure } from './transform_position.ts'

/**
 * Takes a position (degrees, WGS 84) and returns the grid square that holds it, the same in every
 * language: `48Q ZJ 0735 8332`. Digits are cut, not rounded, as the grid asks. Fails with
 * `outside_system` south of 80° S and north of 84° N, where the grid ends.
 */
export function writeMgrs(
  position: Position,
  digits: MgrsDigits = 4,
): Result<string, TransformFailure> {
  const [longitude, latitude] = position
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return err('not_finite')
  const isOnGrid = latitude >= MGRS_LATITUDES.south && latitude <= MGRS_LATITUDES.north
  if (!isOnGrid || Math.abs(longitude) > 180) return err('outside_system')

  const zone = utmZone(position)
  const band = bandLetter(latitude)
  const isSouthern = band < 'N'
  const [easting, rawNorthing] = utmConverter(zone, isSouthern).forward<[number, number]>([
    longitude,
    latitude,
  ])
  // A hair off the equator, rounding would reach over to the other side's numbers.
  const northing = isSouthern ? Math.min(rawNorthing, 9_999_999.999) : Math.max(rawNorthing, 0)
  const square = squareLetters(zone, easting, northing)
  const inSquare = (metres: number) =>
    String(Math.floor(metres) % 100_000)
      .padStart(5, '0')
      .slice(0, digits)
  return ok(`${zone}${band} ${square} ${inSquare(easting)} ${inSquare(northing)}`)
}
