import type { FeatureCollection } from 'geojson'
import { positionFrom } from '../measures/position.ts'
import type { Label } from '../words.ts'
import type { Locator } from './locator.ts'

/** The answer of `/api/basemap/locator`. Throws where it is of another shape. */
export function readLocator(body: unknown): Locator {
  const { features } = collectionFrom(body)
  const shapesOf = (kind: string) =>
    features.flatMap(({ geometry, properties }) =>
      properties?.kind === kind ? [{ geometry, name: nameFrom(properties.name) }] : [],
    )
  return {
    rings: shapesOf('country').flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flatMap((rings) => rings.map((ring) => ring.map(positionFrom)))
        : [],
    ),
    archipelagos: shapesOf('archipelago').flatMap(({ geometry, name }) =>
      geometry.type === 'Point' && name !== null
        ? [{ name, position: positionFrom(geometry.coordinates) }]
        : [],
    ),
    islands: shapesOf('island').flatMap(({ geometry }) =>
      geometry.type === 'Point' ? [positionFrom(geometry.coordinates)] : [],
    ),
  }
}

function collectionFrom(body: unknown): FeatureCollection {
  if (typeof body === 'object' && body !== null && 'features' in body) {
    if (Array.isArray(body.features)) return body as FeatureCollection
  }
  throw new Error('The outline of Viet Nam is no collection of features.')
}

/** An island may be named in Vietnamese only. */
function nameFrom(value: unknown): Label | null {
  if (typeof value !== 'object' || value === null || !('vi' in value)) return null
  const vi = String(value.vi)
  return { vi, en: 'en' in value ? String(value.en) : vi }
}
