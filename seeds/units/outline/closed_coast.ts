import type { LonLat } from '../../basemap/clip/lon_lat.ts'
import { closeRing } from './close_ring.ts'
import { coastOf, type Frame } from './frame.ts'
import type { BoundaryLines } from './read_sources.ts'

/**
 * The outlines with the generalised coast, tidal ground and inner channels closed.
 *
 * @returns a closed counter-clockwise ring by unit code, for all six.
 * @throws if a ring does not close.
 */
export function closedCoastOutlines(
  lines: BoundaryLines,
  frame: Frame,
): ReadonlyMap<string, readonly LonLat[]> {
  const island = coastOf(lines, 'coast_vinh_thuc')
  const rings = new Map([['06757', closeRing([[...island, ...island.slice(0, 1)]])]])
  for (const code of new Set([...frame.border.keys(), ...frame.coast.keys()])) {
    const own = [...frame.onLand].filter(([pair]) => pair.includes(code)).map(([, line]) => line)
    const edges = [frame.border.get(code), frame.coast.get(code)].flatMap((edge) =>
      edge ? [edge] : [],
    )
    rings.set(code, closeRing([...edges, ...own]))
  }
  return rings
}
