import fc from 'fast-check'
import type { Position } from '../../../geo/measures/position.ts'

function degrees(min: number, max: number) {
  return fc.double({ min, max, noNaN: true })
}

/** Anywhere on Earth. */
export const anyPosition: fc.Arbitrary<Position> = fc.tuple(degrees(-180, 180), degrees(-90, 90))

/** Anywhere the military grid reaches. */
export const gridPosition: fc.Arbitrary<Position> = fc.tuple(degrees(-180, 180), degrees(-80, 84))

/** The extent of VN-2000 TM-3 107°45′ as the product knows it. */
export const zonePosition: fc.Arbitrary<Position> = fc.tuple(
  degrees(104.75, 110.75),
  degrees(8, 24),
)

/** Móng Cái and its surroundings, both sides of 108° E, where the UTM zones meet. */
export const borderPosition: fc.Arbitrary<Position> = fc.tuple(
  degrees(107.2, 108.2),
  degrees(21.2, 21.8),
)
