import { z } from 'zod'
import { liveLane } from '../lanes.ts'
import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition } from '../layers/define_layer.ts'
import { highestMarking, type Marking } from '../markings.ts'
import type { BoundingBox } from '../measures/bounding_box.ts'
import type { Label } from '../words.ts'
import { type Gathered, type GatheredLayer, gathered } from './gathered.ts'
import { sheetBounds } from './sheet_bounds.ts'
import type { SheetRequest } from './sheet_request.ts'

/** Asks the API of the program: `ask('/api/collections/units/items?limit=10')` gives the answer's JSON. */
export type AskApi = (path: string) => Promise<unknown>

/** As many features as one answer holds. */
const page = 10_000

/**
 * Asks for all that a sheet shows, by the same addresses as the map: what somebody may not see is not on
 * their sheet.
 *
 * @param scheme the marks of this server, lowest first.
 * @throws what `ask` throws; Error where a layer has more on the sheet than one answer holds.
 */
export async function gatherSheet(
  request: SheetRequest,
  ask: AskApi,
  scheme: readonly Marking[],
  now: Date,
): Promise<Gathered> {
  const base = request.lane === liveLane ? '/api' : `/api/lanes/${encodeURIComponent(request.lane)}`
  const bounds = sheetBounds(request)
  const layers: GatheredLayer[] = []
  for (const { id, opacity, filter } of request.layers) {
    const definition = catalogue.find((each) => each.id === id) as LayerDefinition
    const items = `${base}/collections/${id}/items?${query(request, filter)}`
    const features = await located(ask, items, bounds, definition)
    layers.push({ id, opacity, features, unlocated: await countUnlocated(ask, items) })
  }
  const codes = layers.flatMap(({ features }) =>
    features.flatMap(({ properties: { marking } }) =>
      typeof marking === 'string' ? [marking] : [],
    ),
  )
  const marking = highestMarking(scheme, codes)
  if (marking === undefined) throw new Error('This server has no scheme of markings.')
  const { true_at = now.toISOString(), known_at = now.toISOString() } = request
  return gathered.parse({
    ...{ layers, marking, scheme, as_of: true_at, known_at },
    land: await ask('/api/basemap/land'),
    locator: await ask('/api/basemap/locator'),
    exercise: request.lane === liveLane ? null : await exerciseOf(request.lane, ask),
  })
}

function query({ true_at, known_at }: SheetRequest, filter = ''): string {
  const parameters = new URLSearchParams(filter)
  parameters.set('limit', String(page))
  if (true_at !== undefined) parameters.set('datetime', `../${true_at}`)
  if (known_at !== undefined) parameters.set('known_at', known_at)
  return parameters.toString()
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
      `"${title.en}" has ${numberMatched} features on this sheet, more than ${page}: choose a smaller area or a filter.`,
    )
  }
  return features as GatheredLayer['features']
}

async function countUnlocated(ask: AskApi, items: string): Promise<number> {
  const { features } = answer.parse(await ask(`${items}&skipGeometry=true`))
  return features.filter(({ bbox, geometry }) => bbox == null && geometry == null).length
}

const lanes = z.object({
  lanes: z.array(z.object({ id: z.string(), title_vi: z.string(), title_en: z.string() })),
})

async function exerciseOf(lane: string, ask: AskApi): Promise<Label> {
  const found = lanes.parse(await ask('/api/lanes')).lanes.find(({ id }) => id === lane)
  if (found === undefined) throw new Error(`There is no exercise "${lane}".`)
  return { vi: found.title_vi, en: found.title_en }
}
