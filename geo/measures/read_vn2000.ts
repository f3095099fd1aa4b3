import { err, ok, type Result } from '../result.ts'
import type { CoordinateReading } from './coordinate_reading.ts'
import { toWgs84 } from './transform_position.ts'
import type { UnreadableCoordinate } from './unreadable_coordinate.ts'

const SYSTEM_NAME = /^(?:vn[- ]?2000|epsg:? ?5899)(?: ?\/? ?tm-?3)?(?: ?107 ?[°-] ?45'?)? ?[:,;]? ?/

/**
 * E, N, X, Y, Đ, B beside a number, and the m of metres. What they say is not needed: some write
 * X for the northing, as Vietnamese surveyors do, some for the easting, and size tells.
 */
const AXIS_LETTERS = /(?<![a-z])[xyenbdm](?![a-z]) ?[:=]?/g

/** Takes plain coordinate text and reads it as easting and northing of EPSG:5899, in either order. */
export function readVn2000(plain: string): Result<CoordinateReading, UnreadableCoordinate> {
  const isNamed = SYSTEM_NAME.test(plain)
  const numbers = plain
    .replace(SYSTEM_NAME, '')
    .replace(AXIS_LETTERS, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const pairs = pairsOf(numbers)
  const readings = pairs.flatMap(([first, second]) => {
    const [easting, northing] = first.metres < second.metres ? [first, second] : [second, first]
    const position = toWgs84([easting.metres, northing.metres], 5899)
    const precisionMetres = 10 ** -Math.min(easting.decimals, northing.decimals)
    return position.ok ? [{ position: position.value, precisionMetres }] : []
  })
  const [reading, otherReading] = readings
  if (reading && !otherReading) return ok({ ...reading, system: 'vn2000' })
  return err(isNamed && pairs.length > 0 ? 'outside_vn2000_zone' : 'not_a_coordinate')
}

interface WrittenMetres {
  readonly metres: number
  readonly decimals: number
}

/** Every way to cut the text in two numbers: a space may part the numbers or their thousands. */
function pairsOf(numbers: string): [WrittenMetres, WrittenMetres][] {
  const pairs: [WrittenMetres, WrittenMetres][] = []
  for (const { 0: gap, index } of numbers.matchAll(/[ .,;/|·]+/g)) {
    const first = metresFrom(numbers.slice(0, index))
    const second = metresFrom(numbers.slice(index + gap.length))
    if (first && second) pairs.push([first, second])
  }
  return pairs
}

const PLAIN = /^(?<whole>\d{6,7})(?:[.,](?<fraction>\d+))?$/
const IN_THOUSANDS =
  /^(?<whole>\d{1,3}(?<gap>[ .,])\d{3}(?:\k<gap>\d{3})?)(?:(?!\k<gap>)[.,](?<fraction>\d+))?$/

function metresFrom(written: string): WrittenMetres | null {
  const { whole, fraction = '' } = (PLAIN.exec(written) ?? IN_THOUSANDS.exec(written))?.groups ?? {}
  if (whole === undefined) return null
  const metres = Number(`${whole.replace(/\D/g, '')}.${fraction}`)
  // Both numbers of this zone have six or seven digits.
  return metres >= 100_000 ? { metres, decimals: fraction.length } : null
}
