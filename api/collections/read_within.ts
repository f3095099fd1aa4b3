import { Refused } from '../errors.ts'

type Corner = readonly [longitude: number, latitude: number]

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
export function readWithin(text: string): readonly Corner[] {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const corners: Corner[] = []
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

const same = (one: Corner | undefined, other: Corner | undefined) =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1]

/** Whether two sides meet but where one follows the other. */
function crossesItself(corners: readonly Corner[]): boolean {
  const sides = corners.map((corner, at) => [corner, corners[(at + 1) % corners.length] ?? corner])
  return sides.some(([a, b], one) =>
    sides.some(([c, d], other) => {
      if (!a || !b || !c || !d || other <= one) return false
      if (other === one + 1) return foldsBack(a, b, d)
      if (one === 0 && other === sides.length - 1) return foldsBack(c, a, b)
      return meet(a, b, c, d)
    }),
  )
}

/** Above 0 where the way a, b, c turns left, below where right, 0 where it goes on straight or back. */
const turn = (a: Corner, b: Corner, c: Corner) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** Whether one goes back on the way one came. */
const foldsBack = (a: Corner, b: Corner, c: Corner) =>
  turn(a, b, c) === 0 && (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) >= 0

function meet(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [first, second] = [turn(a, b, c), turn(a, b, d)]
  const [third, fourth] = [turn(c, d, a), turn(c, d, b)]
  if (first * second < 0 && third * fourth < 0) return true
  return (
    (first === 0 && isOn(a, b, c)) ||
    (second === 0 && isOn(a, b, d)) ||
    (third === 0 && isOn(c, d, a)) ||
    (fourth === 0 && isOn(c, d, b))
  )
}

/** Whether c, on the line through a and b, lies between them. */
const isOn = (a: Corner, b: Corner, c: Corner) =>
  [0, 1].every((axis) => {
    const [first, second, third] = [a[axis] ?? 0, b[axis] ?? 0, c[axis] ?? 0]
    return Math.min(first, second) <= third && third <= Math.max(first, second)
  })

const wrong = (why: string) =>
  new Refused('bad_parameter', `The area of "within" ${why}.`, 'within')
