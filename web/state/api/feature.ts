import type { Geometry } from 'geojson'
import { type BoundingBox, boundingBox } from '../../../geo/measures/bounding_box.ts'
import { ApiFailure } from './api_failure.ts'
import { boxFrom, isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'

/** One thing of a layer, as the API gives it in a list: where it is, without its shape. */
export interface Feature {
  readonly id: string
  /** Null where its position is not known. */
  readonly bounds: BoundingBox | null
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ShapedFeature extends Feature {
  /** Null where its position is not known. */
  readonly geometry: Geometry | null
}

export interface FeaturePage {
  readonly features: readonly ShapedFeature[]
  readonly numberMatched: number
  /** The address of the next page, where there is one. */
  readonly next: string | null
}

const geometryTypes = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

/** The answer of `/items`. */
export function readFeaturePage(body: unknown): FeaturePage {
  if (!isRecord(body) || !Array.isArray(body.features)) throw new ApiFailure('unreadable')
  const features = body.features.map(readFeature)
  const links = listFrom(body.links).filter(isRecord)
  return {
    features,
    numberMatched: numberFrom(body.numberMatched) ?? features.length,
    next: textFrom(links.find((link) => link.rel === 'next')?.href),
  }
}

/** One GeoJSON feature with an id; where it came without its shape, with the box around that. */
export function readFeature(value: unknown): ShapedFeature {
  if (!isRecord(value) || !isRecord(value.properties)) throw new ApiFailure('unreadable')
  const { id } = value
  if (typeof id !== 'string' && typeof id !== 'number') throw new ApiFailure('unreadable')
  const geometry = isGeometry(value.geometry) ? value.geometry : null
  return {
    id: String(id),
    geometry,
    bounds: geometry ? boundingBox(geometry) : boxFrom(value.bbox),
    properties: value.properties,
  }
}

/** The coordinates are the server's word: it checked them where they came in. */
function isGeometry(value: unknown): value is Geometry {
  return isRecord(value) && typeof value.type === 'string' && geometryTypes.has(value.type)
}
