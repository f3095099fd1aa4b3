import { findChart } from '../../charts/charts.ts'
import { readinessChart } from '../../charts/readiness_chart.ts'
import { itemsQuery } from '../../sheet/items_query.ts'
import type { SceneView } from '../scene_view.ts'
import type { SealManifest } from './manifest.ts'

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
  const figures = view.indicator === null ? [] : ['indicators']
  return answersFor(view, [...ownLayers(view), ...figures])
}

/**
 * The same with all that its numbers are reckoned from: its charts, how ready units are, and how far the
 * plans in action are, which every map says. Of the same rows at the same moment the same numbers come.
 *
 * @param text how the text of the seal is made: what was sealed as the first held none of that.
 */
export function sealedOfScene(
  view: Shown & Pick<SceneView, 'charts'>,
  text: SealManifest['text'],
): readonly AskedAnswer[] {
  const asked = askedOfScene(view)
  if (text === 1) return asked
  const charts = view.charts.flatMap((id) => findChart(id) ?? [])
  const own = view.indicator === readinessChart.id ? [readinessChart] : []
  const beneath = [...charts, ...own].flatMap(({ reckonedFrom }) => reckonedFrom)
  const known = new Set(asked.map(({ layer }) => layer))
  const more = answersFor(view, [...beneath, ...ofProgress])
  return [...asked, ...more.filter(({ layer }) => !known.has(layer))]
}

/** Of these the rings and the sums of plans in action are made. */
const ofProgress = ['activations', 'tasks']

const ownLayers = ({ layers, table }: Shown) => [
  ...layers.map(({ id }) => id),
  ...(table ? [table] : []),
]

function answersFor(view: Shown, layers: readonly string[]): readonly AskedAnswer[] {
  const { true_at, known_at } = view
  return [...new Set(layers)].map((layer) => {
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
