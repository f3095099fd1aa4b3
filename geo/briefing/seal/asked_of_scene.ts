import { itemsQuery } from '../../sheet/items_query.ts'
import type { SceneView } from '../scene_view.ts'

/** What is asked of a layer for a scene: the query of its items, page size apart. */
export interface AskedAnswer {
  readonly layer: string
  readonly query: string
}

/** A view whose moments are fixed: where it names none, those of a seal. */
export const pinnedView = <View extends Pick<SceneView, 'true_at' | 'known_at'>>(
  view: View,
  at: string,
): View & { readonly true_at: string; readonly known_at: string } => ({
  ...view,
  true_at: view.true_at ?? at,
  known_at: view.known_at ?? at,
})

type Shown = Pick<SceneView, 'layers' | 'filters' | 'indicator' | 'table' | 'true_at' | 'known_at'>

/**
 * What a scene shows: each of its layers with its filter, the layer whose table is open, and the figures that
 * colour the units, each once, by the moment of the view.
 */
export function askedOfScene(view: Shown): readonly AskedAnswer[] {
  const { true_at, known_at } = view
  const figures = view.indicator === null ? [] : ['indicators']
  const names = [
    ...view.layers.map(({ id }) => id),
    ...(view.table ? [view.table] : []),
    ...figures,
  ]
  return [...new Set(names)].map((layer) => {
    const parameters = new URLSearchParams(
      itemsQuery(
        { ...(true_at !== null && { true_at }), ...(known_at !== null && { known_at }) },
        view.filters[layer],
      ),
    )
    parameters.delete('limit')
    parameters.sort()
    return { layer, query: parameters.toString() }
  })
}
