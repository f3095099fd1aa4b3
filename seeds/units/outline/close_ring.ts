import { counterClockwise } from '../../basemap/clip/counter_clockwise.ts'
import { keyOf, type LonLat } from '../../basemap/clip/lon_lat.ts'

/**
 * Chains lines that meet end to end into one closed ring, turning those that run the other way.
 *
 * @returns the ring counter-clockwise, first position = last.
 * @throws if an end finds no other: ends meet only when every digit is equal.
 */
export function closeRing(lines: readonly (readonly LonLat[])[]): LonLat[] {
  const [first, ...rest] = lines
  const ring = [...(first ?? [])]
  let open = rest
  while (open.length > 0) {
    const end = ring.at(-1)
    const next = open.find((line) => end && (isSame(line[0], end) || isSame(line.at(-1), end)))
    if (!end || !next) throw new Error(`Nothing goes on from ${end ? keyOf(end) : 'nowhere'}.`)
    ring.push(...(isSame(next[0], end) ? next : next.toReversed()).slice(1))
    open = open.filter((line) => line !== next)
  }
  if (!isSame(ring[0], ring.at(-1))) throw new Error('The lines do not close into a ring.')
  return counterClockwise(ring)
}

function isSame(a: LonLat | undefined, b: LonLat | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b)
}
