import type { PositionList } from '../measures/position.ts'

/**
 * Takes a ring in degrees and returns its area in square degrees, longitudes shortened as they are
 * at its latitude. Only to say which of two is larger: areas that people read are geodesic.
 */
export function ringArea(ring: PositionList): number {
  let twice = 0
  let previous = ring.at(-1)
  for (const position of ring) {
    if (previous) twice += cross(previous, position)
    previous = position
  }
  const latitude = ring[0]?.[1] ?? 0
  return (Math.abs(twice) / 2) * Math.cos((latitude * Math.PI) / 180)
}

function cross(one: readonly number[], other: readonly number[]): number {
  const [x1 = 0, y1 = 0] = one
  const [x2 = 0, y2 = 0] = other
  return x1 * y2 - x2 * y1
}
