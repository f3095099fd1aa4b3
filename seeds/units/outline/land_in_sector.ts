import {
  area,
  booleanIntersects,
  booleanPointInPolygon,
  difference,
  featureCollection,
  intersect,
  polygon,
  union,
} from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../../basemap/clip/lon_lat.ts'
import { polygonsOf } from '../../basemap/clip/polygons_of.ts'

const smallestLandSquareMetres = 5000
const smallestWaterSquareMetres = 100_000

interface Ground {
  /** Closed ring: where the unit's land is looked for. */
  readonly sector: readonly LonLat[]
  /** Closed ring: the unit with its coast generalised and its inner channels closed. */
  readonly closed: readonly LonLat[]
  /** A position in each tidal flat that counts as the unit's land. */
  readonly flats: readonly LonLat[]
  readonly sea: Feature<Polygon | MultiPolygon>
}

/**
 * The land of one unit: its sector less the sea, but for the flats named.
 *
 * The sea is taken off, rather than the land taken out, so that the border and the lines between
 * units, which do not lie in the sea, keep every digit. Water of less than 10 ha with land, or a
 * neighbour, all around is closed. Islets that the closed outline does not touch are left out:
 * nothing says whose they are.
 *
 * @returns polygons, each with its interior rings, none smaller than half a hectare.
 */
export function landInSector({ sector, closed, flats, sea }: Ground): Position[][][] {
  const dry = shape(difference(featureCollection([ring(sector), sea])))
  const wet = shape(intersect(featureCollection([ring(closed), sea])))
  const named = wet.filter((piece) => flats.some((flat) => booleanPointInPolygon([...flat], piece)))
  const enclosed = shape(intersect(featureCollection([ring(sector), sea]))).filter(
    (piece) => area(piece) < smallestWaterSquareMetres,
  )
  const kept = [...named, ...enclosed]
  const all = kept.length > 0 ? shape(union(featureCollection([...dry, ...kept]))) : dry
  const outline = ring(closed)
  return all
    .filter((piece) => area(piece) >= smallestLandSquareMetres && booleanIntersects(piece, outline))
    .map((piece) => piece.geometry.coordinates)
}

function shape(result: Feature<Polygon | MultiPolygon> | null): Feature<Polygon>[] {
  return polygonsOf(result).map((rings) => polygon(rings))
}

function ring(closed: readonly LonLat[]): Feature<Polygon> {
  return polygon([closed.map((vertex) => [...vertex])])
}
