import proj4 from 'proj4'
import { err, ok, type Result } from '../result.ts'
import type { BoundingBox } from './bounding_box.ts'
import { COORDINATE_SYSTEMS, type EpsgCode } from './coordinate_systems.ts'
import type { Position } from './position.ts'

/**
 * Why a position cannot be transformed: `not_finite`, a number is missing or infinite;
 * `outside_system`, the place lies where the system's numbers mean nothing (most often the wrong
 * EPSG code, or the two numbers swapped).
 */
export type TransformFailure = 'not_finite' | 'outside_system'

/**
 * Takes coordinates of a system ([easting, northing] in metres or [longitude, latitude] in
 * degrees) with its EPSG code and returns the position on WGS 84, or why not. VN-2000 is shifted
 * by EPSG:6960, good to 1 m.
 */
export function toWgs84(coordinates: Position, from: EpsgCode): Result<Position, TransformFailure> {
  if (!isFinitePair(coordinates)) return err('not_finite')
  const position = transform(coordinates, from, 'forward')
  return isFinitePair(position) && isInside(position, COORDINATE_SYSTEMS[from].extent)
    ? ok(position)
    : err('outside_system')
}

/**
 * Takes a position on WGS 84 (degrees) and an EPSG code and returns the coordinates there
 * ([easting, northing] in metres or [longitude, latitude] in degrees), or why not.
 */
export function fromWgs84(position: Position, to: EpsgCode): Result<Position, TransformFailure> {
  if (!isFinitePair(position)) return err('not_finite')
  return isInside(position, COORDINATE_SYSTEMS[to].extent)
    ? ok(transform(position, to, 'inverse'))
    : err('outside_system')
}

/** A position written at the very edge and rounded outward is still read back. */
const EDGE_TOLERANCE_DEGREES = 0.001

function isInside([longitude, latitude]: Position, [west, south, east, north]: BoundingBox) {
  return (
    longitude >= west - EDGE_TOLERANCE_DEGREES &&
    longitude <= east + EDGE_TOLERANCE_DEGREES &&
    latitude >= south - EDGE_TOLERANCE_DEGREES &&
    latitude <= north + EDGE_TOLERANCE_DEGREES
  )
}

function isFinitePair(pair: Position): boolean {
  return pair.every(Number.isFinite)
}

const converters = new Map<EpsgCode, proj4.Converter>()

function transform(pair: Position, system: EpsgCode, direction: 'forward' | 'inverse'): Position {
  if (system === 4326) return pair
  let converter = converters.get(system)
  if (!converter) {
    converter = proj4(COORDINATE_SYSTEMS[system].proj4, COORDINATE_SYSTEMS[4326].proj4)
    converters.set(system, converter)
  }
  const [x, y] = converter[direction]<[number, number]>([pair[0], pair[1]])
  return [x, y]
}
