import type { LonLat } from '../../basemap/clip/lon_lat.ts'
import { closeRing } from './close_ring.ts'
import { type Frame, pairOf } from './frame.ts'
import type { BoundaryLines } from './read_sources.ts'

// Out at sea the sectors need no boundary, only an end: straight lines well off every shore.
const offMongCai1: readonly LonLat[] = [
  [108.11, 21.372],
  [108.2, 21.372],
  [108.2, 21.5443],
  [108.0418, 21.5443],
]
const southOfVinhThuc: readonly LonLat[] = [
  [107.826, 21.328],
  [107.826, 21.3],
  [108.11, 21.3],
  [108.11, 21.372],
]

/**
 * The ground, dry or wet, in which a unit's land is looked for: bounded towards its neighbours by
 * the lines between them, over water too, and open towards the sea.
 *
 * @returns a closed counter-clockwise ring by unit code, for the three units whose coast is taken
 *   from the land of the basemap: Móng Cái 1, Móng Cái 2 and Vĩnh Thực.
 */
export function sectorsOf(
  lines: BoundaryLines,
  frame: Frame,
): ReadonlyMap<string, readonly LonLat[]> {
  const borderOf = (code: string) => found(frame.border.get(code), code)
  const between = (...codes: [string, string]) => {
    const pair = pairOf(codes)
    return [found(frame.onLand.get(pair), pair), found(frame.beyondCoast.get(pair), pair)]
  }
  const overWater = (id: string) =>
    found(lines.unit_boundaries.find((line) => line.id === id)?.coordinates, id)
  const mouth = found(borderOf('06712')[0], '06712')

  return new Map([
    [
      '06712',
      closeRing([
        borderOf('06712'),
        ...between('06712', '06709'),
        overWater('mong_cai_1__vinh_thuc'),
        [...offMongCai1, mouth],
      ]),
    ],
    [
      '06709',
      closeRing([
        borderOf('06709'),
        ...between('06709', '06736'),
        overWater('hai_ninh__mong_cai_2__sea'),
        overWater('mong_cai_2__vinh_thuc'),
        ...between('06712', '06709'),
      ]),
    ],
    [
      '06757',
      closeRing([
        overWater('mong_cai_1__vinh_thuc'),
        overWater('mong_cai_2__vinh_thuc'),
        overWater('hai_ninh__vinh_thuc'),
        overWater('vinh_thuc__quang_ha__cai_chien'),
        southOfVinhThuc,
      ]),
    ],
  ])
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`No line for ${what}.`)
  return value
}
