import { crossings } from '../../basemap/clip/crossings.ts'
import { keyOf, type LonLat } from '../../basemap/clip/lon_lat.ts'
import { nearestOnLine } from '../../basemap/clip/nearest_on_line.ts'

const farthestMetres = 300

/**
 * Makes one end of a unit boundary stand exactly on the coast or the border.
 *
 * The lines are read at 0.001° and do not end there by themselves. One that crosses the target is
 * cut at the crossing farthest from its end, what lies beyond being water or the other country; one
 * that stops short is led straight to the nearest point, if that is at most 300 m away.
 *
 * @returns the line in its own direction, ending on the target in a vertex of five decimals.
 * @throws if it neither crosses the target nor comes near it.
 */
export function joinTo(
  line: readonly LonLat[],
  end: 'start' | 'end',
  target: readonly LonLat[],
): LonLat[] {
  if (end === 'start') return joinTo(line.toReversed(), 'end', target).toReversed()
  const [first] = crossings(line, target)
  if (first) return withoutRepeats([...line.slice(0, first.segment + 1), first.position])
  const last = line.at(-1)
  if (!last) throw new Error('A boundary line is empty.')
  const nearest = nearestOnLine(target, last)
  if (nearest.metres > farthestMetres) {
    throw new Error(`The boundary ending at ${keyOf(last)} stops ${nearest.metres} m short.`)
  }
  return withoutRepeats([...line, nearest.position])
}

function withoutRepeats(line: readonly LonLat[]): LonLat[] {
  return line.filter((vertex, index) => {
    const before = line[index - 1]
    return !before || keyOf(before) !== keyOf(vertex)
  })
}
