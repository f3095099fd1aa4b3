import { Refused } from '../errors.ts'

export type Bbox = readonly [west: number, south: number, east: number, north: number]

/**
 * The `bbox` of OGC API – Features: `west,south,east,north` in degrees, WGS 84; six numbers with
 * heights are taken, the heights ignored. West above east crosses the antimeridian.
 *
 * @throws Refused (400) naming `bbox`.
 */
export function readBbox(text: string): Bbox {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const flat = numbers.length === 6 ? [0, 1, 3, 4].map((at) => numbers[at]) : numbers
  const [west, south, east, north] = flat
  if (
    flat.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    !numbers.every(Number.isFinite)
  ) {
    throw wrong(text, 'is not four numbers west,south,east,north')
  }
  if (
    Math.abs(south) > 90 ||
    Math.abs(north) > 90 ||
    Math.abs(west) > 180 ||
    Math.abs(east) > 180
  ) {
    throw wrong(text, 'leaves the earth: longitudes end at ±180, latitudes at ±90')
  }
  if (south > north) throw wrong(text, 'has its south above its north')
  return [west, south, east, north]
}

const wrong = (text: string, why: string) =>
  new Refused('bad_parameter', `The bbox "${text}" ${why}.`, 'bbox')
