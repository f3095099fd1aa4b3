import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { tileSource } from './binding.ts'

/**
 * The GeoJSON source of what stands by itself in a near view of very many points: these alone have a
 * name and a ring around them. Filled by `special/near_features.ts`.
 */
export const nearSource = (layer: string) => `${layer}/near`

/** Where names and rings of a layer's points come from. */
export const sourceOfPoints = ({ id, many }: LayerDefinition) =>
  many ? { source: nearSource(id) } : tileSource(id)
