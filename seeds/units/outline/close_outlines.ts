import type { Feature, MultiPolygon, Position } from 'geojson'
import { counterClockwise } from '../../basemap/clip/counter_clockwise.ts'
import { dropNeedles } from '../../basemap/clip/drop_needles.ts'
import { type LonLat, lonLatOf, roundPosition } from '../../basemap/clip/lon_lat.ts'
import { closedCoastOutlines } from './closed_coast.ts'
import { frameOf } from './frame.ts'
import { landInSector } from './land_in_sector.ts'
import { openSea } from './open_sea.ts'
import type { BoundaryLines } from './read_sources.ts'
import { sectorsOf } from './sectors.ts'
import { shareVertices } from './share_vertices.ts'

/**
 * Flats that the Reference Map counts as land and the basemap draws as sea, by a position in each:
 * in Móng Cái 1 the flat in the Bắc Luân mouth and the cape of Sa Vĩ; in Móng Cái 2 the western end
 * of the flats of Hải Yên, which go on into Móng Cái 3.
 */
const tidalFlats: ReadonlyMap<string, readonly LonLat[]> = new Map([
  [
    '06712',
    [
      [108.044, 21.536],
      [108.085, 21.485],
    ],
  ],
  ['06709', [[107.928, 21.487]]],
])

/** A unit's polygons: each an exterior ring, counter-clockwise, and its interior rings, clockwise. */
export type Outline = readonly (readonly (readonly LonLat[])[])[]

/**
 * Closes the outlines of the six units from the lines between them, the coast and the land border.
 *
 * Móng Cái 3 and Hải Ninh keep the generalised coast: the basemap has their mangrove flats as sea.
 * Hải Sơn has no coast. Móng Cái 1, Móng Cái 2 and Vĩnh Thực take the basemap's coast, which knows
 * the channels between their islands. Neighbours have the same vertices on the line they share.
 *
 * @param lines the lines between units and the two generalised coasts.
 * @param border the land border, west to east, its last vertex at the Bắc Luân mouth.
 * @param lands the land of the basemap, of both countries.
 * @returns an outline by unit code.
 * @throws if a line does not reach where it should, or a ring does not close.
 */
export function closeOutlines(
  lines: BoundaryLines,
  border: readonly LonLat[],
  lands: readonly Feature<MultiPolygon>[],
): ReadonlyMap<string, Outline> {
  const frame = frameOf(lines, border)
  const closed = closedCoastOutlines(lines, frame)
  const sectors = sectorsOf(lines, frame)
  const sea = openSea(lands)
  const outlines = new Map<string, Outline>()
  for (const [code, ring] of closed) {
    const sector = sectors.get(code)
    const polygons = sector
      ? landInSector({ sector, closed: ring, flats: tidalFlats.get(code) ?? [], sea }).map(asRings)
      : [[ring]]
    outlines.set(code, polygons)
  }
  return new Map([...outlines].map(([code]) => [code, withSharedVertices(code, outlines)]))
}

function withSharedVertices(code: string, outlines: ReadonlyMap<string, Outline>): Outline {
  const others = [...outlines].filter(([other]) => other !== code).flatMap(([, one]) => one.flat(2))
  return (outlines.get(code) ?? []).map((rings) => rings.map((ring) => shareVertices(ring, others)))
}

// A ring's edges that an operation left lying on each other meet at next to no angle.
const foldedDegrees = 5

function asRings(rings: readonly Position[][]): LonLat[][] {
  return rings.map((ring, index) => {
    const rounded = ring.map((position) => roundPosition(lonLatOf(position)))
    const clean = counterClockwise(dropNeedles(rounded, foldedDegrees))
    return index === 0 ? clean : clean.toReversed()
  })
}
