import type { Position } from 'geojson'
import type { HazardArea } from '../map/map_view.ts'
import { isRecord, listFrom } from '../state/api/read_json.ts'

/** An outline of a province has a tenth of it. */
const greatestBytes = 5_000_000

export type UnreadArea = 'file_too_large' | 'file_not_json' | 'file_without_area'

/**
 * The area in a file of GeoJSON: a polygon or several, bare or as features, all of them together. What the
 * server asks of an area besides, as where it lies, the server says.
 */
export async function readAreaFile(file: Blob): Promise<HazardArea | UnreadArea> {
  if (file.size > greatestBytes) return 'file_too_large'
  const polygons = polygonsIn(parsed(await file.text()))
  if (polygons === null) return 'file_not_json'
  const [first] = polygons
  if (first === undefined) return 'file_without_area'
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Null for what is no object of GeoJSON at all. */
function polygonsIn(value: unknown): Position[][][] | null {
  if (!isRecord(value) || typeof value.type !== 'string') return null
  switch (value.type) {
    case 'FeatureCollection':
      return listFrom(value.features).flatMap((one) => polygonsIn(one) ?? [])
    case 'Feature':
      return polygonsIn(value.geometry) ?? []
    case 'Polygon':
      return [value.coordinates].filter(isPolygon)
    case 'MultiPolygon':
      return listFrom(value.coordinates).filter(isPolygon)
    default:
      return []
  }
}

const isPolygon = (value: unknown): value is Position[][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((ring) => Array.isArray(ring) && ring.length > 3 && ring.every(isPosition))

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length > 1 && value.every((one) => Number.isFinite(one))
