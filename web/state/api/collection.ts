import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { layerIdFrom } from '../definitions.ts'
import { ApiFailure } from './api_failure.ts'
import { boxFrom, isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'

/** What the API says of a layer as a whole. */
export interface Collection {
  readonly id: LayerId
  /** How many features this user may see, those without a place among them. */
  readonly featureCount: number
  readonly unlocatedCount: number
  readonly bounds: BoundingBox | null
  /** When the newest and the oldest of what is told there were true; null where none says so. */
  readonly newestAsOf: string | null
  readonly oldestAsOf: string | null
}

export interface Collections {
  readonly layers: Readonly<Partial<Record<LayerId, Collection>>>
  /** When the first thing was recorded, in milliseconds since 1970. */
  readonly recordedSince: number | null
}

/** The answer of `/api/collections`; collections that this screen does not know are left out. */
export function readCollections(body: unknown): Collections {
  if (!isRecord(body) || !Array.isArray(body.collections)) throw new ApiFailure('unreadable')
  const since = Date.parse(textFrom(body.recordedSince) ?? '')
  return {
    layers: Object.fromEntries(
      body.collections.flatMap((each) => {
        const collection = readCollection(each)
        return collection ? [[collection.id, collection] as const] : []
      }),
    ),
    recordedSince: Number.isNaN(since) ? null : since,
  }
}

function readCollection(value: unknown): Collection | null {
  if (!isRecord(value) || typeof value.id !== 'string') return null
  const id = layerIdFrom(value.id)
  if (id === null) return null
  return {
    id,
    featureCount: numberFrom(value.featureCount) ?? 0,
    unlocatedCount: numberFrom(value.unlocatedCount) ?? 0,
    bounds: boundsFrom(value.extent),
    newestAsOf: textFrom(value.newestAsOf),
    oldestAsOf: textFrom(value.oldestAsOf),
  }
}

function boundsFrom(extent: unknown): BoundingBox | null {
  const spatial = isRecord(extent) && isRecord(extent.spatial) ? extent.spatial : null
  return boxFrom(listFrom(spatial?.bbox)[0])
}
