import { findChart } from '../charts/charts.ts'
import { isColouring } from '../colouring/colouring_codes.ts'
import { fill } from '../fill.ts'
import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition } from '../layers/define_layer.ts'
import { type SheetRequest, sheetRequest } from '../sheet/sheet_request.ts'
import { sheetWords } from '../sheet/sheet_words.ts'
import type { Label } from '../words.ts'
import type { Callout } from './callout.ts'
import { filterFits } from './filter_fits.ts'
import { sayGone } from './gone_words.ts'
import type { SceneView } from './scene_view.ts'

/** A scene as the API gives it, in the languages that it was written in. */
export interface WrittenScene {
  readonly name_vi: string
  readonly name_en: string
  readonly text_vi: string | null
  readonly text_en: string | null
  readonly view: SceneView
  readonly callouts: readonly Callout[]
  /** Of what it says. */
  readonly marking: string
}

/** What of a sheet a scene does not say. */
export type SceneSetting = Pick<
  SheetRequest,
  'language' | 'paper' | 'orientation' | 'grid' | 'palette' | 'lane' | 'producer'
> &
  Partial<Pick<SheetRequest, 'symbols' | 'number' | 'subtitle' | 'notes'>>

export interface SceneSheet {
  readonly request: SheetRequest
  /** What the scene shows and the sheet cannot, by name. */
  readonly leftOut: readonly Label[]
}

/**
 * A scene on paper: its view, layers, filters and moment, its text beside the map and its callouts on it.
 * A sheet has north up and each point by itself; a layer that is no longer there is named.
 */
export function sheetOfScene(scene: WrittenScene, setting: SceneSetting): SceneSheet {
  const { view, callouts } = scene
  const { indicator } = view
  const said = (name: 'name' | 'text') => {
    const [own, other] = [scene[`${name}_${setting.language}`], scene[`${name}_vi`]]
    return own ?? other
  }
  const text = said('text')
  const { filters, unread } = filtersOf(view)
  const filterOf = (layer: string | null) => {
    const filter = layer === null ? undefined : filters.get(layer)
    return filter === undefined ? {} : { filter }
  }
  const drawn = view.layers.flatMap(({ id, opacity }) => {
    const layer = catalogue.find((each) => each.id === id)
    return layer === undefined || layer.geometry === 'none'
      ? []
      : [{ id: layer.id, opacity, ...filterOf(id) }]
  })
  const tableOf = catalogue.find(({ id }) => id === view.table)
  const gone = view.layers.filter(({ id }) => !catalogue.some((each) => each.id === id))
  return {
    request: sheetRequest.parse({
      ...setting,
      ...{ extent: latitudesOfSheet(view.extent), layers: drawn, title: said('name') ?? '' },
      ...(text !== null && { text }),
      ...(unread.length > 0 && { notes: [...(setting.notes ?? []), unfiltered(unread, setting)] }),
      marking: scene.marking,
      drawn_as: view.drawn_as === 'points' ? 'points' : 'clusters',
      ...(indicator !== null && isColouring(indicator) && { colour_by: indicator }),
      charts: view.charts.flatMap((id) => {
        const chart = findChart(id)
        return chart === undefined ? [] : [{ id, ...filterOf(chart.layer) }]
      }),
      ...(tableOf !== undefined && { table: { layer: tableOf.id, ...filterOf(tableOf.id) } }),
      callouts: callouts.map(({ at, from, ...words }) => ({
        ...{ at, text: words[`text_${setting.language}`] },
        ...(from && { from }),
      })),
      ...(view.true_at !== null && { true_at: view.true_at }),
      ...(view.known_at !== null && { known_at: view.known_at }),
    }),
    leftOut: [
      ...gone.map(({ id }) => sayGone('layer', id)),
      ...unread.map((filter) => sayGone('filter', filter)),
      ...view.charts.flatMap((id) => (findChart(id) ? [] : [sayGone('chart', id)])),
      ...(view.table !== null && tableOf === undefined ? [sayGone('table', view.table)] : []),
      ...(indicator !== null && !isColouring(indicator) ? [sayGone('indicator', indicator)] : []),
      ...coverOf(view, drawn),
    ],
  }
}

/** By layer its conditions as a query has them, and those that the layer no longer knows. */
function filtersOf({ filters }: SceneView) {
  const read = new Map<string, string>()
  const unread: string[] = []
  for (const [id, text] of Object.entries(filters)) {
    // An address parts its conditions by what a query does not.
    const filter = text.replaceAll(';', '&')
    const layer = catalogue.find((each) => each.id === id)
    if (layer === undefined) continue
    if (filterFits(layer, [...new URLSearchParams(filter).keys()])) read.set(id, filter)
    else unread.push(`${id}: ${text}`)
  }
  return { filters: read, unread }
}

/** Who holds the paper alone has to know that it shows more than was meant. */
const unfiltered = (filters: readonly string[], { language }: SceneSetting) =>
  fill(sheetWords.unfiltered[language], { filters: filters.join('; ') })

const coverWords = {
  heat: { vi: 'mật độ điểm (vẽ thành vòng gộp)', en: 'density (drawn as discs)' },
  hexagons: { vi: 'ô lục giác (vẽ thành vòng gộp)', en: 'hexagons (drawn as discs)' },
} as const

/** What covers the ground on the screen has no counterpart on paper. */
function coverOf(
  { drawn_as }: SceneView,
  drawn: readonly { readonly id: string }[],
): readonly Label[] {
  if (drawn_as !== 'heat' && drawn_as !== 'hexagons') return []
  const layers: readonly LayerDefinition[] = catalogue
  const isMany = layers.some(({ id, many }) => many && drawn.some((each) => each.id === id))
  return isMany ? [coverWords[drawn_as]] : []
}

/** A grid of paper ends before a screen's map does. */
function latitudesOfSheet([west, south, east, north]: SceneView['extent']) {
  return [west, Math.max(south, -80), east, Math.min(north, 84)]
}
