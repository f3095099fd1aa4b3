import { destination } from '../measures/destination.ts'
import type { Position } from '../measures/position.ts'

/** Corners of a circle: at most half a kilometre off its round at 250 km. */
const corners = 96

/** The ring around a place, `radiusKm` kilometres away on the ellipsoid, its last corner the first. */
export function circleAround(at: Position, radiusKm: number): readonly Position[] {
  const ring = Array.from({ length: corners }, (_, corner) =>
    destination(at, (corner * 360) / corners, radiusKm * 1_000),
  )
  return [...ring, ...ring.slice(0, 1)]
}
