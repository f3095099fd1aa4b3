import { bboxPolygon, convex, featureCollection, intersect, points, union } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Position } from '../measures/position.ts'
import { surroundings } from '../measures/surroundings.ts'
import { circleAround } from './circle_around.ts'
import type { StormPosition } from './storm_position.ts'

/** Ten centimetres: more digits make the edges of two circles meet in slivers. */
const decimals = 6

/**
 * Over what the wind of a level comes by a bulletin, from its first position to its last: between two of them
 * places and radii are on the straight way, as in `alongTrack`, and nothing is known there where one of both
 * gives no radius. What lies beyond the surroundings of Viet Nam is cut off: there is nothing of it here.
 *
 * @param track in the order of its times.
 * @returns null where no position gives a radius, or all of it lies beyond.
 */
export function reachArea(
  track: readonly Pick<StormPosition, 'position' | 'radius_6_km' | 'radius_10_km'>[],
  radius: 'radius_6_km' | 'radius_10_km',
): Polygon | MultiPolygon | null {
  const circles = track.map((one) => {
    const kilometres = one[radius]
    return kilometres === null || kilometres <= 0 ? null : circleAround(one.position, kilometres)
  })
  const parts = circles.flatMap((circle, at) => {
    if (circle === null) return []
    const hull = convex(points([...circle, ...(circles[at + 1] ?? [])].map(rounded)))
    return hull ? [hull] : []
  })
  const [first] = parts
  if (first === undefined) return null
  const whole = parts.length === 1 ? first : union(featureCollection(parts))
  if (whole === null) return null
  return intersect(featureCollection([whole, bboxPolygon([...surroundings])]))?.geometry ?? null
}

const rounded = (at: Position) => at.map((degrees) => Number(degrees.toFixed(decimals)))
