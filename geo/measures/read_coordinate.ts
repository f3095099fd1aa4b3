import { err, type Result } from '../result.ts'
import type { CoordinateReading } from './coordinate_reading.ts'
import { plainCoordinateText } from './coordinate_text.ts'
import { readDegrees } from './read_degrees.ts'
import { readMgrs } from './read_mgrs.ts'
import { readVn2000 } from './read_vn2000.ts'
import type { UnreadableCoordinate } from './unreadable_coordinate.ts'

/** Longer texts hold more than a coordinate. */
const LONGEST_COORDINATE = 120

/**
 * Takes what a user typed or pasted and returns the place it names, the system it is written in
 * and how exact its digits are; or why it is not read, `not_a_coordinate` for ordinary search
 * words. Read are WGS 84 decimal degrees (latitude first or longitude first, decimal point or
 * comma), degrees with minutes and seconds in many notations, VN-2000 TM-3 107°45′ in either
 * order, and MGRS.
 *
 * - N, S, E, W are English; B (Bắc), N (Nam), Đ or D (Đông), T (Tây) Vietnamese. An N beside an E,
 *   W or S is north; an N beside a Đ or T is south; an N with no other letter is read as north
 *   when that lies in the Viet Nam region, and is otherwise `hemisphere_unclear`.
 * - A number beyond 90 is a longitude; when neither is, latitude comes first.
 * - Numbers without degree signs or directions are a coordinate only with decimals, and only in
 *   the Viet Nam region (100–120° E, 4–28° N).
 * - Of two VN-2000 numbers the smaller is the easting: in this zone no northing is as small.
 */
export function readCoordinate(text: string): Result<CoordinateReading, UnreadableCoordinate> {
  if (text.length > LONGEST_COORDINATE) return err('not_a_coordinate')
  const plain = plainCoordinateText(text)
  const readings = [readMgrs(plain), readVn2000(plain), readDegrees(plain)]
  return (
    readings.find((reading) => reading.ok) ??
    readings.find((reading) => !reading.ok && reading.error !== 'not_a_coordinate') ??
    err('not_a_coordinate')
  )
}
