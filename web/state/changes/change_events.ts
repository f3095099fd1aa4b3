import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { readFeature, type ShapedFeature } from '../api/feature.ts'
import { isRecord, listFrom, numberFrom, textFrom } from '../api/read_json.ts'
import { layerIdFrom } from '../definitions.ts'
import { parsedEvent } from './parsed_event.ts'

/** One feature that was added, changed or removed, as the server tells it. */
export interface Change {
  readonly layer: LayerId
  readonly id: string
  readonly isGone: boolean
  /** As it stands now; null where it is gone, and where it is to be asked for. */
  readonly feature: ShapedFeature | null
}

/** How many features of a layer there are, and the sum of the moments they were recorded at. */
export interface LayerSum {
  readonly count: number
  readonly sum: number
}

export interface Sums {
  /** The id of the last event that they count. */
  readonly at: string
  readonly layers: Readonly<Partial<Record<LayerId, LayerSum>>>
}

/**
 * The data of a `changes` event; layers that this screen does not know are left out.
 *
 * @throws ApiFailure when it is none.
 */
export function readChanges(data: string): readonly Change[] {
  const body = parsedEvent(data)
  return listFrom(body.changes)
    .filter(isRecord)
    .flatMap(({ collection, id, operation, feature }) => {
      const layer = layerIdFrom(textFrom(collection) ?? '')
      const word = textFrom(id)
      if (layer === null || word === null) return []
      const isGone = operation === 'DELETE'
      return [{ layer, id: word, isGone, feature: isRecord(feature) ? readFeature(feature) : null }]
    })
}

/** The data of a `sums` event. */
export function readSums(data: string): Sums {
  const body = parsedEvent(data)
  const layers = isRecord(body.layers) ? Object.entries(body.layers) : []
  return {
    at: String(numberFrom(body.at) ?? ''),
    layers: Object.fromEntries(
      layers.flatMap(([name, sum]) => {
        const layer = layerIdFrom(name)
        if (layer === null || !isRecord(sum)) return []
        return [[layer, { count: numberFrom(sum.count) ?? 0, sum: numberFrom(sum.sum) ?? 0 }]]
      }),
    ),
  }
}
