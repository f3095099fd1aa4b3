import { area, bboxClip, bboxPolygon, featureCollection, intersect, polygon } from '@turf/turf'
import { type Box, type LonLat, lonLatOf, roundPosition } from './lon_lat.ts'
import { polygonsOf } from './polygons_of.ts'

const margin = 0.3
// Rocks smaller than a screen pixel at 1:100,000.
const smallestSquareMetres = 1000

/**
 * Cuts closed exterior rings to a box.
 *
 * The quick cut of `bboxClip` joins the parts of a ring that leaves the box more than once by edges
 * on the box's rim. So it is made with a margin first; the exact intersection takes the rim off, and
 * undoes the loops that smoothing may have left.
 *
 * @param smooth what to do with a ring between the two cuts.
 * @returns the closed exterior rings inside the box, rounded, in no particular order; none smaller
 *   than 1000 m².
 */
export function clipRings(
  rings: readonly (readonly LonLat[])[],
  box: Box,
  smooth: (ring: readonly LonLat[]) => readonly LonLat[] = (ring) => ring,
): LonLat[][] {
  const [west, south, east, north] = box
  const wide: Box = [west - margin, south - margin, east + margin, north + margin]
  return rings.flatMap((ring) => {
    const smoothed = smooth(roughCut(ring, wide))
    if (smoothed.length < 4) return []
    const rough = polygon([smoothed.map((vertex) => [...vertex])])
    const cut = intersect(featureCollection([rough, bboxPolygon([...box])]))
    return polygonsOf(cut).flatMap(([exterior]) => {
      if (!exterior || area(polygon([exterior])) < smallestSquareMetres) return []
      return [exterior.map((position) => roundPosition(lonLatOf(position)))]
    })
  })
}

function roughCut(ring: readonly LonLat[], box: Box): LonLat[] {
  const { geometry } = bboxClip(polygon([ring.map((vertex) => [...vertex])]), [...box])
  // bboxClip is typed to give any geometry back; a polygon comes back as one, empty when outside.
  if (geometry.type !== 'Polygon') throw new Error('A clipped polygon is no polygon any more.')
  return (geometry.coordinates[0] ?? []).map(lonLatOf)
}
