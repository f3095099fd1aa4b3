import { z } from 'zod'
import { markingsOf } from '../charts/items.ts'
import { liveLane } from '../lanes.ts'
import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition } from '../layers/define_layer.ts'
import { unitsLayer } from '../layers/units/layer.ts'
import { highestMarking, type Marking } from '../markings.ts'
import type { BoundingBox } from '../measures/bounding_box.ts'
import type { Label } from '../words.ts'
import { type AskApi, apiBaseOf } from './ask_api.ts'
import { gatherCharts } from './chart/gather_charts.ts'
import { gatherTable } from './chart/gather_table.ts'
import { gatherColouring } from './colouring/gather_colouring.ts'
import { readColouring } from './colouring/read_colouring.ts'
import { gatherSubject } from './gather_subject.ts'
import { type Gathered, type GatheredLayer, gathered } from './gathered.ts'
import { greatestPage, itemsQuery } from './items_query.ts'
import { sheetBounds } from './sheet_bounds.ts'
import type { SheetRequest } from './sheet_request.ts'

/**
 * Asks for all that a sheet shows, by the same addresses as the map: what somebody may not see is not on
 * their sheet.
 *
 * @param scheme the marks of this server, lowest first.
 * @param bounds what it may show, degrees, where the sheet is a part of something else.
 * @throws what `ask` throws; Error where a layer has more on the sheet than one answer holds.
 */
export async function gatherSheet(
  request: SheetRequest,
  ask: AskApi,
  scheme: readonly Marking[],
  now: Date,
  bounds: BoundingBox = sheetBounds(request),
): Promise<Gathered> {
  const base = apiBaseOf(request.lane)
  const layers: GatheredLayer[] = []
  const codes = new Set(request.marking === undefined ? [] : [request.marking])
  for (const { id, opacity, filter } of request.layers) {
    const definition = catalogue.find((each) => each.id === id) as LayerDefinition
    const items = `${base}/collections/${id}/items?${itemsQuery(request, filter)}`
    const features = await located(ask, items, bounds, definition)
    const unlocated = await findUnlocated(ask, items)
    // That there is something without a place is told as well.
    for (const code of unlocated.markings) codes.add(code)
    layers.push({ id, opacity, features, unlocated: unlocated.count })
  }
  const subject = request.subject ? await gatherSubject(request, request.subject, base, ask) : null
  const shown = [
    ...layers.flatMap(({ features }) => features),
    ...(subject ? [subject.feature] : []),
  ]
  for (const { properties } of shown) {
    if (typeof properties.marking === 'string') codes.add(properties.marking)
  }
  const charts = await gatherCharts(request, base, ask, now)
  const table = request.table ? await gatherTable(request, request.table, base, ask) : null
  for (const { markings } of [subject, charts, table].filter((one) => one !== null)) {
    for (const code of markings) codes.add(code)
  }
  const unitsHere = () =>
    located(ask, `${base}/collections/units/items?${itemsQuery(request)}`, bounds, unitsLayer)
  const colouring = await gatherColouring(request, base, ask, unitsHere)
  const coloured = colouring && readColouring(colouring, request.language, now)
  for (const code of [...(coloured?.markings ?? []), ...markingsOf(colouring?.units ?? [])]) {
    codes.add(code)
  }
  const marking = highestMarking(scheme, codes)
  if (marking === undefined) throw new Error('This server has no scheme of markings.')
  const { true_at = now.toISOString(), known_at = now.toISOString() } = request
  return gathered.parse({
    ...{ layers, subject, marking, scheme, as_of: true_at, known_at },
    ...{ charts: charts.answered, table: table?.found, colouring },
    land: await ask('/api/basemap/land'),
    locator: await ask('/api/basemap/locator'),
    exercise: request.lane === liveLane ? null : await exerciseOf(request.lane, ask),
  })
}

const answer = z.object({
  numberMatched: z.number(),
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      geometry: z.unknown(),
      bbox: z.unknown().optional(),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
})

async function located(
  ask: AskApi,
  items: string,
  bounds: BoundingBox,
  { title, geometry }: LayerDefinition,
): Promise<GatheredLayer['features']> {
  if (geometry === 'none') return []
  const { numberMatched, features } = answer.parse(await ask(`${items}&bbox=${bounds.join(',')}`))
  if (numberMatched > features.length) {
    throw new Error(
      `"${title.en}" has ${numberMatched} features on this sheet, more than ${greatestPage}: choose a smaller area or a filter.`,
    )
  }
  return features as GatheredLayer['features']
}

async function findUnlocated(ask: AskApi, items: string) {
  const { features } = answer.parse(await ask(`${items}&skipGeometry=true`))
  const unlocated = features.filter(({ bbox, geometry }) => bbox == null && geometry == null)
  const markings = unlocated.flatMap(({ properties: { marking } }) =>
    typeof marking === 'string' ? [marking] : [],
  )
  return { count: unlocated.length, markings }
}

const lanes = z.object({
  lanes: z.array(z.object({ id: z.string(), title_vi: z.string(), title_en: z.string() })),
})

async function exerciseOf(lane: string, ask: AskApi): Promise<Label> {
  const found = lanes.parse(await ask('/api/lanes')).lanes.find(({ id }) => id === lane)
  if (found === undefined) throw new Error(`There is no exercise "${lane}".`)
  return { vi: found.title_vi, en: found.title_en }
}
