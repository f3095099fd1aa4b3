import type { Position } from '../../geo/measures/position.ts'
import type { Label } from '../../geo/words.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import { isRecord, listFrom, numberFrom, textFrom } from '../state/api/read_json.ts'

/** Viet Nam small: its outline, and its archipelagos as named points and dots. */
export interface Locator {
  readonly rings: readonly (readonly Position[])[]
  readonly archipelagos: readonly { readonly name: Label; readonly position: Position }[]
  readonly islands: readonly Position[]
}

/** The answer of `/api/basemap/locator`. */
export function readLocator(body: unknown): Locator {
  if (!isRecord(body) || !Array.isArray(body.features)) throw new ApiFailure('unreadable')
  const features = body.features.filter(isRecord).map((feature) => ({
    properties: isRecord(feature.properties) ? feature.properties : {},
    coordinates: isRecord(feature.geometry) ? feature.geometry.coordinates : null,
  }))
  const ofKind = (kind: string) => features.filter(({ properties }) => properties.kind === kind)
  return {
    rings: ofKind('country').flatMap(({ coordinates }) =>
      listFrom(coordinates).flatMap((polygon) =>
        listFrom(polygon).map((ring) => listFrom(ring).flatMap(positionOf)),
      ),
    ),
    archipelagos: ofKind('archipelago').flatMap(({ properties, coordinates }) => {
      const vi = isRecord(properties.name) ? textFrom(properties.name.vi) : null
      const en = isRecord(properties.name) ? textFrom(properties.name.en) : null
      const [position] = positionOf(coordinates)
      return vi === null || position === undefined ? [] : [{ name: { vi, en: en ?? vi }, position }]
    }),
    islands: ofKind('island').flatMap(({ coordinates }) => positionOf(coordinates)),
  }
}

/** None or one. */
function positionOf(coordinates: unknown): readonly Position[] {
  const [lon, lat] = listFrom(coordinates).map(numberFrom)
  return lon === null || lat === null || lon === undefined || lat === undefined ? [] : [[lon, lat]]
}
