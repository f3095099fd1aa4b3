import { err, ok, type Result } from '../result.ts'
import type { CoordinateReading } from './coordinate_reading.ts'
import type { Position } from './position.ts'
import { METRES_PER_DEGREE } from './position_systems.ts'
import type { WrittenAngle } from './read_angle.ts'
import { isInReadingRegion } from './reading_region.ts'
import type { UnreadableCoordinate } from './unreadable_coordinate.ts'

/**
 * Takes two angles in written order, decides which is the latitude and on which side of the
 * equator and of the prime meridian they lie, and returns the position or what is wrong with it.
 */
export function locateAngles(
  first: WrittenAngle,
  second: WrittenAngle,
): Result<CoordinateReading, UnreadableCoordinate> {
  // Years, codes and counts come in pairs too.
  if (isBare(first) && isBare(second) && !first.hasDecimals && !second.hasDecimals) {
    return err('not_a_coordinate')
  }
  if (!first.isSexagesimal || !second.isSexagesimal) return err('minutes_out_of_range')
  const firstAxis = axisOf(first)
  const secondAxis = axisOf(second)
  if (firstAxis === 'contradictory' || secondAxis === 'contradictory') {
    return err('not_a_coordinate')
  }
  if (firstAxis && firstAxis === secondAxis) return err('same_axis_twice')

  const isLongitudeFirst =
    firstAxis === 'longitude' ||
    secondAxis === 'latitude' ||
    (!firstAxis && !secondAxis && first.degrees > 90)
  const [latitude, longitude] = isLongitudeFirst ? [second, first] : [first, second]
  if (latitude.degrees > 90) return err('latitude_out_of_range')
  if (longitude.degrees > 180) return err('longitude_out_of_range')
  if (hasMinusAndDirection(first) || hasMinusAndDirection(second)) return err('hemisphere_unclear')

  const position: Position = [
    signed(longitude, longitude.direction?.direction === 'west'),
    signed(latitude, isSouth(latitude, longitude)),
  ]
  const isInRegion = isInReadingRegion(position)
  const isLoneN = latitude.direction?.direction === 'letter_n' && !longitude.direction
  if (isLoneN && !isInRegion) return err('hemisphere_unclear')
  if (!isInRegion && !isUnmistakable(first, second)) return err('outside_region')
  return ok({
    position,
    system: first.numbers > 1 || second.numbers > 1 ? 'wgs84_dms' : 'wgs84_decimal',
    precisionMetres: Math.max(first.lastDigitDegrees, second.lastDigitDegrees) * METRES_PER_DEGREE,
  })
}

function axisOf(angle: WrittenAngle): 'latitude' | 'longitude' | 'contradictory' | null {
  if (!angle.direction) return angle.axis
  const { direction } = angle.direction
  const axis = direction === 'east' || direction === 'west' ? 'longitude' : 'latitude'
  return angle.axis && angle.axis !== axis ? 'contradictory' : axis
}

/** An N is Nam, the south, where the other letter is Vietnamese. */
function isSouth(latitude: WrittenAngle, longitude: WrittenAngle): boolean {
  const direction = latitude.direction?.direction
  return (
    direction === 'south' || (direction === 'letter_n' && longitude.direction?.language === 'vi')
  )
}

function hasMinusAndDirection(angle: WrittenAngle): boolean {
  return angle.sign === 'minus' && angle.direction !== null
}

function signed(angle: WrittenAngle, isOnNegativeSide: boolean): number {
  const isNegative = isOnNegativeSide || angle.sign === 'minus'
  return isNegative && angle.degrees !== 0 ? -angle.degrees : angle.degrees
}

/** Written so that nothing but a coordinate looks like it: believed anywhere on Earth. */
function isUnmistakable(first: WrittenAngle, second: WrittenAngle): boolean {
  if (first.hasDegreeSign && second.hasDegreeSign) return true
  const isFine = (angle: WrittenAngle) => angle.hasDecimals || angle.numbers > 1
  return axisOf(first) !== null && axisOf(second) !== null && isFine(first) && isFine(second)
}

function isBare(angle: WrittenAngle): boolean {
  return angle.numbers === 1 && !angle.hasDegreeSign && axisOf(angle) === null
}
