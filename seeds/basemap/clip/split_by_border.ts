import { area, difference, featureCollection, intersect, polygon } from '@turf/turf'
import { type LonLat, lonLatOf, roundPosition } from './lon_lat.ts'
import { polygonsOf } from './polygons_of.ts'

// From the border's last vertex down the middle of the water, so that each shore falls to its side.
// It only parts two shores and is drawn nowhere: it is no line between waters.
const outOfTheMouth: readonly LonLat[] = [
  [108.0418, 21.5441],
  [108.0461, 21.5432],
  [108.052, 21.5386],
  [108.0592, 21.5306],
  [108.1, 21.45],
]
const farEast: readonly LonLat[] = [
  [109, 21],
  [109, 22.4],
]
const smallestSquareMetres = 1000

/**
 * Parts land that reaches across the border into the Vietnamese and the Chinese side.
 *
 * @param ring closed ring of the land, clipped to the region.
 * @param border the shared border, west to east, beginning west of the region and ending at the
 *   Bắc Luân mouth.
 * @returns closed rings of either side; both carry the border vertex for vertex.
 */
export function splitByBorder(
  ring: readonly LonLat[],
  border: readonly LonLat[],
): { vietNam: LonLat[][]; china: LonLat[][] } {
  const [start] = border
  if (!start) throw new Error('The border is empty.')
  const northSide = [...border, ...outOfTheMouth, ...farEast, [start[0], 22.4], start]
  const land = polygon([ring.map((vertex) => [...vertex])])
  const sides = featureCollection([land, polygon([northSide.map((vertex) => [...vertex])])])
  return { vietNam: exteriors(difference(sides)), china: exteriors(intersect(sides)) }
}

function exteriors(shape: ReturnType<typeof intersect>): LonLat[][] {
  return polygonsOf(shape).flatMap(([exterior]) => {
    if (!exterior || area(polygon([exterior])) < smallestSquareMetres) return []
    return [exterior.map((position) => roundPosition(lonLatOf(position)))]
  })
}
