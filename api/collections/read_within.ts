import { crossesItself } from '../../geo/measures/crosses_itself.ts'
import type { Position } from '../../geo/measures/position.ts'
import { Refused } from '../errors.ts'

const fewestCorners = 3
/** What a hand draws has a few; more would be an outline, and slow. */
const mostCorners = 100

/**
 * The `within` of a request: the corners of an area, `lon,lat,lon,lat,…` in degrees, WGS 84; it closes
 * by itself.
 *
 * @throws Refused (400) naming `within`, also where its edge crosses itself: it would be nobody's guess
 *   what lies inside.
 */
export function readWithin(text: string): readonly Position[] {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const corners: Position[] = []
  for (let at = 0; at < numbers.length; at += 2) {
    const [longitude = Number.NaN, latitude = Number.NaN] = numbers.slice(at, at + 2)
    // NaN is within nothing.
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw wrong('is not a list of longitudes and latitudes in degrees: lon,lat,lon,lat,…')
    }
    corners.push([longitude, latitude])
  }
  if (corners.length > 1 && same(corners.at(0), corners.at(-1))) corners.pop()
  if (corners.length < fewestCorners || corners.length > mostCorners) {
    throw wrong(`has ${corners.length} corners; an area has ${fewestCorners} to ${mostCorners}`)
  }
  if (crossesItself(corners)) throw wrong('crosses itself')
  return corners
}

const same = (one: Position | undefined, other: Position | undefined) =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1]

const wrong = (why: string) =>
  new Refused('bad_parameter', `The area of "within" ${why}.`, 'within')
