import { z } from 'zod'
import { type ChartAsk, pathOf } from '../../charts/chart.ts'
import { allItems } from '../../charts/items.ts'
import { feedAge, readinessCode } from '../../colouring/colouring_codes.ts'
import { isFeed } from '../../layers/cadence.ts'
import { catalogue } from '../../layers/catalogue.ts'
import type { LayerDefinition } from '../../layers/define_layer.ts'
import { indicatorsLayer } from '../../layers/indicators/layer.ts'
import { unitsLayer } from '../../layers/units/layer.ts'
import type { AskApi } from '../ask_api.ts'
import type { SheetFeature } from '../draw/sheet_feature.ts'
import type { SheetRequest } from '../sheet_request.ts'

export const gatheredColouring = z.object({
  code: z.string(),
  /** What the API answered, in the order of `pathsOf`. */
  answers: z.array(z.unknown()),
  /** The units that the map shows, with their shapes. */
  units: z.array(z.custom<SheetFeature>((value) => typeof value === 'object' && value !== null)),
})
export type GatheredColouring = z.output<typeof gatheredColouring>

/** How old feeds are is asked of the present alone. */
export const isOfPresentAlone = ({
  colour_by,
  true_at,
  known_at,
}: Pick<SheetRequest, 'colour_by' | 'true_at' | 'known_at'>): boolean =>
  colour_by === feedAge && (true_at !== undefined || known_at !== undefined)

/**
 * Asks what the colours of the units are made of, as the screen does: the shades are those of all units, and
 * not of those on the sheet.
 */
export async function gatherColouring(
  request: SheetRequest,
  base: string,
  ask: AskApi,
  units: () => Promise<GatheredColouring['units']>,
): Promise<GatheredColouring | null> {
  const { colour_by: code, true_at, known_at } = request
  if (code === undefined || isOfPresentAlone(request)) return null
  const answers: unknown[] = []
  for (const path of pathsOf(code, { base, true_at, known_at })) answers.push(await ask(path))
  return { code, answers, units: await units() }
}

const layers: readonly LayerDefinition[] = catalogue
const feeds = layers.filter(isFeed).map(({ id }) => id)

/** What a level of readiness is reckoned from; a level itself has no marking. */
const readinessLayers = ['readiness_needs', 'readiness_reports']

function pathsOf(code: string, asked: ChartAsk): readonly string[] {
  const marked = (layer: string) => pathOf(asked, `collections/${layer}/counts`, { by: 'marking' })
  const items = (layer: string, own: Readonly<Record<string, string>> = {}) =>
    pathOf(asked, `collections/${layer}/items`, { ...allItems, ...own })
  if (code === readinessCode) return [pathOf(asked, 'readiness'), ...readinessLayers.map(marked)]
  if (code === feedAge) return [pathOf(asked, 'feeds'), ...feeds.map(marked)]
  return [items(indicatorsLayer.id, { indicator: code }), items(unitsLayer.id)]
}
