import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import type { DrawnAs } from '../map_view.ts'
import type { Clusters } from './cluster_points.ts'
import type { ManyPoints } from './points_answer.ts'

/** About half of what a symbol covers, pixels. */
const roomOfSymbol = 300

/** More symbols would cover the view twice, and hide each other and the ground: each point is a dot then. */
export const mostSymbols = ({ clientWidth, clientHeight }: HTMLElement): number =>
  (clientWidth * clientHeight) / roomOfSymbol

/** The box around what a map shows; `margin` of its size wider on each side. */
export function viewBox(map: MapLibreMap, margin: number): BoundingBox {
  const [[west, south], [east, north]] = map.getBounds().toArray()
  const [wide, high] = [(east - west) * margin, (north - south) * margin]
  return [west - wide, Math.max(-85, south - high), east + wide, Math.min(85, north + high)]
}

export const isSeenWhole = (view: BoundingBox, box: BoundingBox) =>
  view[0] >= box[0] && view[1] >= box[1] && view[2] <= box[2] && view[3] <= box[3]

export const isIn = (
  [west, south, east, north]: BoundingBox,
  positions: Float64Array,
  at: number,
): boolean => {
  const [longitude = Number.NaN, latitude = Number.NaN] = [positions[2 * at], positions[2 * at + 1]]
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/** The codes of the markings of all points in a box. */
export function markingsSeen(
  { positions, length, markingAt, markings }: ManyPoints,
  box: BoundingBox,
): string[] {
  const found = new Set<number>()
  for (let at = 0; at < length && found.size < markings.length; at++) {
    if (isIn(box, positions, at)) found.add(markingAt[at] ?? 0)
  }
  return [...found].map((at) => markings[at] ?? '')
}

/** The classes of some points, by their ids, in the order of the legend. */
export function classesOfPoints(
  { lookAt, looks }: ManyPoints,
  points: readonly number[],
  classes: readonly { readonly id: string }[],
): string[] {
  const found = new Set(points.map((at) => looks[lookAt[at] ?? 0]?.classAt))
  return classes.filter((_, at) => found.has(at)).map(({ id }) => id)
}

/** Of what is drawn in a box: points by themselves, clusters, and how many points these stand for. */
export function tallyOf({ positions, counts }: Clusters, box: BoundingBox) {
  let [single, clusters, clustered] = [0, 0, 0]
  for (const [at, count] of counts.entries()) {
    if (!isIn(box, positions, at)) continue
    if (count === 1) single++
    else {
      clusters++
      clustered += count
    }
  }
  return { single, clusters, clustered }
}

/** Which points stand by themselves in a box; null where they are more than `most`. */
export function pointsSeen(
  drawnAs: DrawnAs,
  points: ManyPoints,
  { positions, which }: Clusters,
  box: BoundingBox,
  most: number,
): number[] | null {
  if (drawnAs === 'heat' || drawnAs === 'hexagons') return []
  const seen: number[] = []
  const isGathered = drawnAs === 'clusters'
  const length = isGathered ? which.length : points.length
  for (let at = 0; at < length && seen.length <= most; at++) {
    const point = isGathered ? (which[at] ?? -1) : at
    if (point >= 0 && isIn(box, isGathered ? positions : points.positions, at)) seen.push(point)
  }
  return seen.length > most ? null : seen
}
