import { filterFits } from '../../geo/briefing/filter_fits.ts'
import { type goneWords, sayGone } from '../../geo/briefing/gone_words.ts'
import type { SceneView } from '../../geo/briefing/scene_view.ts'
import type { Chart } from '../../geo/charts/chart.ts'
import { findChart } from '../../geo/charts/charts.ts'
import { isColouring } from '../../geo/colouring/colouring_codes.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { writeFilter } from '../../geo/screen_address.ts'
import { codesOf, type Label } from '../../geo/words.ts'
import type { ShownMoment } from '../map/moment.ts'
import { definitionOf, layerIdFrom, mapDefinitions } from '../state/definitions.ts'
import { readFilter } from '../state/layer_filter.ts'
import { orderLayers } from '../state/order_layers.ts'
import { layersAtFirst, type ScreenState } from '../state/screen.ts'
import { themeNames } from '../theme/theme_names.ts'

type Shown = Pick<
  ScreenState,
  'layers' | 'filters' | 'drawnAs' | 'indicator' | 'selected' | 'table'
>

type Gone = keyof typeof goneWords

export interface SceneState {
  readonly screen: Shown & Partial<Pick<ScreenState, 'theme'>>
  readonly moment: ShownMoment
  /** What stands beside the map. */
  readonly charts: readonly Chart[]
  /** What of it is not here, each in words; the rest is in `screen`. */
  readonly problems: readonly Label[]
}

/** What the screen is to show of a view. Whether its feature is there the server alone can say. */
export function sceneState(view: SceneView): SceneState {
  const problems: Label[] = []
  const refuse = (what: Gone, part: string): null => {
    problems.push(sayGone(what, part))
    return null
  }
  const layerFrom = (id: string, what: Gone): LayerId | null => layerIdFrom(id) ?? refuse(what, id)
  const { indicator: figure, selected, table } = view
  const layer = selected && layerFrom(selected.layer, 'layer')
  const theme = codesOf(themeNames).find((name) => name === view.palette)
  return {
    screen: {
      layers: layersOf(view, (id) => refuse('layer', id)),
      filters: filtersOf(view, (part) => refuse('filter', part)),
      drawnAs: view.drawn_as,
      indicator: figure && (isColouring(figure) ? figure : refuse('indicator', figure)),
      selected: selected && layer && { layer, id: selected.id },
      table: table === null ? null : layerFrom(table, 'table'),
      // Print belongs to paper; a screen keeps what it has.
      ...(theme && { theme }),
    },
    charts: view.charts.flatMap((id) => findChart(id) ?? refuse('chart', id) ?? []),
    moment: { trueAt: millisecondsOf(view.true_at), knownAt: millisecondsOf(view.known_at) },
    problems,
  }
}

/** What the screen shows now, as a view that shows it again. Its palette is left to whoever presents. */
export function viewOf(
  { layers, filters, drawnAs, indicator: figure, selected, table }: Shown,
  { trueAt, knownAt }: ShownMoment,
  extent: BoundingBox,
  bearing: number,
  charts: readonly string[],
): SceneView {
  const written = Object.entries(filters).map(
    ([layer, filter]) => [layer, writeFilter(filter)] as const,
  )
  return {
    version: 1,
    extent: [...extent],
    bearing: Math.round(bearing),
    layers: layers.flatMap(({ id, shown, opacity }) => (shown ? [{ id, opacity }] : [])),
    filters: Object.fromEntries(written),
    drawn_as: drawnAs,
    indicator: figure,
    selected,
    table,
    charts: [...charts],
    palette: null,
    true_at: trueAt === null ? null : new Date(trueAt).toISOString(),
    known_at: knownAt === null ? null : new Date(knownAt).toISOString(),
  }
}

const drawn = new Set<string>(mapDefinitions.map(({ id }) => id))

function layersOf({ layers }: SceneView, refuse: (id: string) => null): ScreenState['layers'] {
  for (const { id } of layers) if (!drawn.has(id)) refuse(id)
  const opacities = new Map<string, number>(layers.map(({ id, opacity }) => [id, opacity]))
  const shown = layersAtFirst.map(({ id }) => ({
    ...{ id, shown: opacities.has(id), opacity: opacities.get(id) ?? 1 },
  }))
  const wanted = layers.flatMap(({ id }) => layerIdFrom(id) ?? [])
  return orderLayers(shown, wanted)
}

function filtersOf({ filters }: SceneView, refuse: (part: string) => null): ScreenState['filters'] {
  const read = Object.entries(filters).flatMap(([name, text]) => {
    const layer = layerIdFrom(name)
    const filter = readFilter(text)
    const isKnown = layer !== null && filterFits(definitionOf(layer), Object.keys(filter))
    if (!isKnown) refuse(`${name}: ${text}`)
    return isKnown ? [[layer, filter] as const] : []
  })
  return Object.fromEntries(read)
}

const millisecondsOf = (moment: string | null) => (moment === null ? null : Date.parse(moment))
