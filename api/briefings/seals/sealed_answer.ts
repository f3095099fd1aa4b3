import { sql } from 'drizzle-orm'
import type { AskedAnswer } from '../../../geo/briefing/seal/asked_of_scene.ts'
import { featureJson, featureProperties } from '../../collections/feature_json.ts'
import { type ItemsRequest, readItemsRequest } from '../../collections/read_items_request.ts'
import { rowsShown } from '../../collections/rows_known.ts'
import { type ServedLayer, servedLayer, servedLayers } from '../../collections/served_layer.ts'
import { idIsSortedBy, whereOf } from '../../collections/where.ts'
import type { Rows } from '../../db/database.ts'

/** An answer that can be read: its layer is there. */
export interface ReadableAnswer {
  readonly layer: ServedLayer
  readonly request: ItemsRequest
}

/**
 * How an answer is read; undefined where there is no such layer.
 *
 * @throws Refused (400) where its filter cannot be read.
 */
export function readableAnswer({ layer: id, query }: AskedAnswer): ReadableAnswer | undefined {
  if (!servedLayers.some((layer) => layer.id === id)) return undefined
  const layer = servedLayer(id)
  const parameters = new URLSearchParams(query)
  const values = [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)])
  return { layer, request: readItemsRequest(layer, Object.fromEntries(values)) }
}

/** So many features are held at once. */
const page = 1_000

/** All features of an answer as GeoJSON text, by their ids, some at a time. */
export async function* answerPages(
  { rows }: Rows,
  { layer, request }: ReadableAnswer,
): AsyncGenerator<readonly string[]> {
  const id = idIsSortedBy(layer)
  let after: string | undefined
  while (true) {
    const beyond = after === undefined ? sql`true` : sql`${id} > ${after}`
    const found = await rows<{ id: string; text: string }>(sql`
      select ${layer.columns.id} as id, ${featureJson(layer)} as text
      from ${rowsShown(layer, request)}, ${featureProperties(layer, request)}
      where ${whereOf(layer, request)} and ${beyond}
      order by ${id} limit ${page}`)
    yield found.map(({ text }) => text)
    after = found.at(-1)?.id
    if (found.length < page) return
  }
}

/** Under which markings its features stand, and which units answer for those. */
export const ownersOf = ({ rows }: Rows, { layer, request }: ReadableAnswer) =>
  rows<{ marking: string; owning_unit: string }>(sql`
    select distinct ${layer.columns.marking} as marking, ${layer.columns.owning_unit} as owning_unit
    from ${rowsShown(layer, request)}, ${featureProperties(layer, request)}
    where ${whereOf(layer, request)}`)

/** How many features an answer has for whoever asks. */
export async function countOf({ rows }: Rows, { layer, request }: ReadableAnswer): Promise<number> {
  const [found] = await rows<{ count: number }>(sql`
    select count(*)::int as count from ${rowsShown(layer, request)} where ${whereOf(layer, request)}`)
  return found?.count ?? 0
}
