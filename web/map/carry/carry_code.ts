import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { specialLayerIds } from '../special/special_layer_ids.ts'

/**
 * Loads the code of what draws itself beside MapLibre, and comes with the first that is shown. The same
 * files as `special_layer.ts`, `many_points.ts` and `live_map.ts` load.
 */
export async function carryCode(layers: readonly LayerId[]): Promise<void> {
  const special = layers.filter((id) => specialLayerIds.has(id))
  const isMany = special.some((id) => id !== 'twinned_communities')
  await Promise.all([
    import('../special/signs_of_units.ts'),
    import('../callouts/callout_boxes.ts'),
    ...(isMany
      ? [
          import('../special/many_points.ts'),
          import('../special/many_overlay.ts'),
          import('../special/military_symbol.ts'),
        ]
      : []),
    ...(special.includes('twinned_communities')
      ? [import('../special/twinned_communities.ts')]
      : []),
  ])
}
