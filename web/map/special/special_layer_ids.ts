import type { LayerId } from '../../../geo/layers/catalogue.ts'

/** Layers that draw like no other: each has a file of its own, opened by `special_layer.ts`. */
export const specialLayerIds: ReadonlySet<LayerId> = new Set<LayerId>(['twinned_communities'])
