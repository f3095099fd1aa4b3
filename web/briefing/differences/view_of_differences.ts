import type { Differences } from '../../../geo/briefing/differences/differences.ts'
import type { WrittenDifferences } from '../../../geo/briefing/differences/scene_of_differences.ts'
import type { SceneView } from '../../../geo/briefing/scene_view.ts'
import { mapDefinitions } from '../../state/definitions.ts'
import { seenView } from '../seen_view.ts'

/**
 * What a scene of differences shows: what is seen now, with the layers in which something is different, around
 * what its callouts point at, and of now. Null while there is no map.
 */
export function viewOfDifferences(
  { extent }: WrittenDifferences,
  { layers }: Differences,
): SceneView | null {
  const seen = seenView([])
  if (seen === null) return null
  const shown = new Set(seen.layers.map(({ id }) => id))
  const drawn = new Set<string>(mapDefinitions.map(({ id }) => id))
  const added = layers.filter(({ layer }) => drawn.has(layer) && !shown.has(layer))
  return {
    ...seen,
    ...(extent && { extent: [...extent], bearing: 0 }),
    layers: [...seen.layers, ...added.map(({ layer }) => ({ id: layer, opacity: 1 }))],
    ...{ filters: {}, selected: null, table: null, true_at: null, known_at: null },
  }
}
