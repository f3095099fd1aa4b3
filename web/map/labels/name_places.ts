import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson'
import { innermostPoint } from '../../../geo/names/innermost_point.ts'
import { ringArea } from '../../../geo/names/ring_area.ts'
import { wrapName } from '../../../geo/names/wrap_name.ts'

/** A feature as a tile holds it: an area may be a piece that the tile's edge cut off. */
export interface TilePiece {
  readonly id?: string | number | undefined
  readonly properties: Readonly<Record<string, unknown>> | null
  readonly geometry: Geometry
}

interface Place {
  /** Of the largest piece seen so far, to tell which of two is larger. */
  readonly area: number
  readonly feature: Feature<Point>
}

/** A piece must be so much larger than the last to move a name: rounding in tiles is not a reason. */
const clearlyLarger = 1.05

/**
 * One place for each area's name, gathered from tiles as they arrive. Of an area cut into pieces the
 * largest piece carries the name; a name moves only when a clearly larger piece comes in.
 */
export class NamePlaces {
  readonly #places = new Map<string, Place>()

  /**
   * Takes what the tiles hold now and returns how many names are new or moved. It stops at `most`,
   * so that a province of names does not hold up the map; the rest comes when it is called again.
   */
  take(pieces: Iterable<TilePiece>, most = Number.POSITIVE_INFINITY): number {
    let changed = 0
    for (const piece of pieces) {
      const id = String(piece.id ?? piece.properties?.id ?? '')
      if (id !== '' && this.#takePiece(id, piece)) changed += 1
      if (changed >= most) break
    }
    return changed
  }

  /** Before everything is taken anew: what was changed may be smaller now, or gone. */
  forget(): void {
    this.#places.clear()
  }

  /** Where the name of an area stands; undefined while none is found. */
  placeOf(id: string): readonly number[] | undefined {
    return this.#places.get(id)?.feature.geometry.coordinates
  }

  get features(): FeatureCollection<Point> {
    const features = [...this.#places.values()].map(({ feature }) => feature)
    return { type: 'FeatureCollection', features }
  }

  #takePiece(id: string, piece: TilePiece): boolean {
    const found = placeOf(piece.geometry)
    if (!found) return false
    const before = this.#places.get(id)
    if (before && found.area <= before.area * clearlyLarger) return false
    const coordinates = found.position()
    if (!coordinates) return false
    const properties = { ...namesOf(piece.properties), id, drawn_of: found.of }
    const geometry: Point = { type: 'Point', coordinates }
    this.#places.set(id, {
      area: found.area,
      feature: { type: 'Feature', id, geometry, properties },
    })
    return true
  }
}

interface Found {
  readonly of: 'area' | 'point'
  readonly area: number
  readonly position: () => number[] | null
}

/** The search for the middle is left until it is known to be needed. */
function placeOf(geometry: Geometry): Found | null {
  switch (geometry.type) {
    case 'Point':
      return { of: 'point', area: 0, position: () => [...geometry.coordinates] }
    case 'Polygon':
      return largest([geometry.coordinates])
    case 'MultiPolygon':
      return largest(geometry.coordinates)
    default:
      return null
  }
}

function largest(polygons: readonly Polygon['coordinates'][]): Found | null {
  const [first] = polygons
    .map((rings) => ({ rings, area: ringArea(rings[0] ?? []) }))
    .sort((one, other) => other.area - one.area)
  if (!first) return null
  return {
    of: 'area',
    area: first.area,
    position: () => {
      const middle = innermostPoint(first.rings)
      return middle && [...middle]
    },
  }
}

function namesOf(properties: TilePiece['properties']) {
  const vietnamese = textOf(properties?.name_vi) ?? textOf(properties?.id) ?? ''
  const english = textOf(properties?.name_en) ?? vietnamese
  return { ...properties, wrapped_vi: wrapName(vietnamese), wrapped_en: wrapName(english) }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
