import type { LonLat } from '../../basemap/clip/lon_lat.ts'
import { cutAt } from './cut_at.ts'
import { joinTo } from './join_to.ts'
import type { BoundaryLines } from './read_sources.ts'

/** From east to west: two neighbours, and which end of the line between them meets the edge. */
type Junction = readonly [east: string, west: string, end: 'start' | 'end']

const onBorder: readonly Junction[] = [
  ['06712', '06709', 'start'],
  ['06709', '06736', 'start'],
  ['06736', '06724', 'start'],
  ['06724', '06931', 'end'],
]
const onCoast: readonly Junction[] = [
  ['06712', '06709', 'end'],
  ['06709', '06736', 'end'],
  ['06736', '06733', 'end'],
  ['06733', '06931', 'end'],
]

/** The pieces every outline is put together from, cut so that they meet digit for digit. */
export interface Frame {
  /** The piece of the land border that is a unit's own, by unit code. */
  readonly border: ReadonlyMap<string, readonly LonLat[]>
  /** The piece of the generalised coast that is a unit's own, by unit code. */
  readonly coast: ReadonlyMap<string, readonly LonLat[]>
  /** The lines between two units as far as the generalised coast, by `pairOf` the codes. */
  readonly onLand: ReadonlyMap<string, readonly LonLat[]>
  /** What is left of such a line beyond the coast, where it runs on over the water. */
  readonly beyondCoast: ReadonlyMap<string, readonly LonLat[]>
}

/**
 * Leads the lines between the units onto the land border and the coast, and cuts all of them where
 * they meet.
 *
 * @param border the land border, west to east, its last vertex at the Bắc Luân mouth.
 * @throws if a line does not reach where it should.
 */
export function frameOf(lines: BoundaryLines, border: readonly LonLat[]): Frame {
  const eastToWest = border.toReversed()
  const between = new Map(
    lines.unit_boundaries
      .filter(({ over_water }) => !over_water)
      .map((line): [string, readonly LonLat[]] => [pairOf(line.between), line.coordinates]),
  )
  const ownBorder = cutEdge(eastToWest, onBorder, between)
  const whole = new Map(between)
  // The river mouth between the border's last vertex and the coast's first is crossed straight.
  const coast = [...eastToWest.slice(0, 1), ...coastOf(lines, 'coast_mainland')]
  const ownCoast = cutEdge(coast, onCoast, between)
  const beyondCoast = onCoast.flatMap(([east, west]): [string, readonly LonLat[]][] => {
    const pair = pairOf([east, west])
    const corner = between.get(pair)?.at(-1)
    const line = whole.get(pair)
    const beyond = corner && line ? cutAt(line, [corner])[1] : undefined
    return beyond ? [[pair, beyond]] : []
  })
  return { border: ownBorder, coast: ownCoast, onLand: between, beyondCoast: new Map(beyondCoast) }
}

/** A key for two units whichever is named first. */
export function pairOf(codes: readonly string[]): string {
  return codes.toSorted().join('|')
}

export function coastOf(lines: BoundaryLines, id: string): readonly LonLat[] {
  const coast = lines.coasts.find((one) => one.id === id)
  if (!coast) throw new Error(`boundary_lines.json has no coast ${id}.`)
  return coast.coordinates
}

/** Cuts an edge at its junctions, a piece a unit; the lines that meet it are led onto it. */
function cutEdge(
  edge: readonly LonLat[],
  junctions: readonly Junction[],
  between: Map<string, readonly LonLat[]>,
): Map<string, readonly LonLat[]> {
  const corners = junctions.map(([east, west, end]) => {
    const pair = pairOf([east, west])
    const line = between.get(pair)
    if (!line) throw new Error(`There is no line between ${east} and ${west}.`)
    const joined = joinTo(line, end, edge)
    between.set(pair, joined)
    const corner = joined.at(end === 'start' ? 0 : -1)
    if (!corner) throw new Error(`The line between ${east} and ${west} is empty.`)
    return corner
  })
  const pieces = cutAt(edge, corners)
  return new Map(junctions.map(([code], index) => [code, pieces[index] ?? []]))
}
