import type { Refusal } from '../../geo/source/read_source.ts'
import { isObject } from './json_object.ts'

type Place = { readonly ok: true; readonly fields: object } | ({ readonly ok: false } & Refusal)

const known = new Set(['type', 'coordinates', 'bbox'])

/** A GeoJSON geometry as a source says a place: a point as a position, all else as a shape. */
export function sourcePlace(geometry: unknown, accuracy: unknown): Place {
  const accuracy_m = accuracy ?? undefined
  if (geometry === null || geometry === undefined) {
    return accuracy_m === undefined
      ? { ok: true, fields: {} }
      : no('accuracy_m', 'there is no geometry that it could be of')
  }
  if (!isObject(geometry)) return no('geometry', 'is a GeoJSON geometry, or null')
  const stranger = Object.keys(geometry).find((name) => !known.has(name))
  // Such as `crs`: to pass over it would put the thing elsewhere.
  if (stranger !== undefined) return no('geometry', `has a member "${stranger}"`)
  const { type, coordinates } = geometry
  if (hasHeights(coordinates)) return no('geometry', 'has heights; give longitude and latitude')
  if (type !== 'Point') return { ok: true, fields: { shape: { geometry, accuracy_m } } }
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : []
  return { ok: true, fields: { position: { lon, lat, accuracy_m } } }
}

function hasHeights(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false
  return typeof coordinates[0] === 'number'
    ? coordinates.length > 2
    : coordinates.some((part) => hasHeights(part))
}

const no = (field: string, reason: string): Place => ({ ok: false, field, reason })
