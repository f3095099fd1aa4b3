import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { layerIdFrom } from '../definitions.ts'
import { ApiFailure } from './api_failure.ts'
import { boxFrom, isRecord, numbersFrom, textFrom } from './read_json.ts'

/** One result of the search. */
export interface FoundPlace {
  readonly layer: LayerId
  readonly id: string
  readonly nameVi: string
  readonly nameEn: string
  readonly unitCode: string | null
  /** Who may see it: what is listed counts for the screen's marking. */
  readonly marking: string | null
  /** Null where the feature is listed without a place. */
  readonly position: Position | null
  readonly bounds: BoundingBox | null
}

/** The answer of `/api/search`. */
export function readFoundPlaces(body: unknown): readonly FoundPlace[] {
  if (!isRecord(body) || !Array.isArray(body.results)) throw new ApiFailure('unreadable')
  return body.results.flatMap((value: unknown) => {
    if (!isRecord(value)) return []
    const layer = layerIdFrom(textFrom(value.collection) ?? '')
    const id = textFrom(value.id)
    if (layer === null || id === null) return []
    const [lon, lat] = numbersFrom(value.position, 2) ?? []
    return [
      {
        layer,
        id,
        nameVi: textFrom(value.name_vi) ?? id,
        nameEn: textFrom(value.name_en) ?? textFrom(value.name_vi) ?? id,
        unitCode: textFrom(value.unit_code),
        marking: textFrom(value.marking),
        position: lon === undefined || lat === undefined ? null : ([lon, lat] as const),
        bounds: boxFrom(value.bbox),
      },
    ]
  })
}
