import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'

/** Layers that draw like no other, opened by `special_layer.ts`: one by its own file, and the very many points. */
export const specialLayerIds: ReadonlySet<LayerId> = new Set<LayerId>([
  'twinned_communities',
  ...catalogue.flatMap((layer) => ('many' in layer ? [layer.id] : [])),
])
