import { Hono } from 'hono'
import { answerText } from '../answer_text.ts'
import { type Asked, shortScopeOf } from '../asker.ts'
import { readLayerVersion } from '../collections/layer_version.ts'
import { readCountsRequest } from '../collections/read_counts_request.ts'
import { readSelection, type Selection } from '../collections/read_selection.ts'
import { selectCounts } from '../collections/select_counts.ts'
import { selectPoints } from '../collections/select_points.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { hasVersion } from '../editing/entity_tag.ts'
import { Refused } from '../errors.ts'
import { markOf, objectBegins } from '../lanes/lane.ts'

/** What is asked of very many features at once: how many of which there are, and where they lie. */
export function manyRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/:layer/counts', async (c) => {
      const layer = servedLayer(c.req.param('layer'))
      const request = readCountsRequest(layer, c.req.queries())
      c.header('cache-control', 'private, no-cache')
      const counts = await door.read(c.var.user, (session) => selectCounts(session, layer, request))
      const { exercise } = c.var
      return c.json(exercise ? { exercise: markOf(exercise), ...counts } : counts)
    })
    .get('/:layer/points', async (c) => {
      const layer = pointLayer(c.req.param('layer'))
      const { selection } = readSelection(layer, c.req.queries(), new Set())
      const tagOf = (version: number) => `"${version}-${shortScopeOf(c.var.user)}"`
      const points = await door.read(c.var.user, async (session) => {
        if (c.req.header('if-none-match') !== undefined) {
          const tag = tagOf(await readLayerVersion(session, layer))
          if (isLasting(layer, selection) && hasVersion(c, tag)) return { tag, body: null }
        }
        const { version, body } = await selectPoints(session, layer, selection)
        return { tag: tagOf(version), body }
      })
      c.header('cache-control', 'private, no-cache')
      if (isLasting(layer, selection)) c.header('etag', points.tag)
      if (points.body === null) return c.body(null, 304)
      const begins = Buffer.from(objectBegins(c.var.exercise))
      return answerText(c, 'application/json', begins, ...points.body)
    })
}

function pointLayer(id: string): ServedLayer {
  const layer = servedLayer(id)
  if (layer.definition.geometry === 'Point') return layer
  throw new Refused('not_found', `The layer "${id}" is not one of points.`)
}

/** Whether the answer stays the same as long as nothing is changed. */
const isLasting = (layer: ServedLayer, { datetime }: Selection) =>
  Object.keys(layer.derived).length === 0 || datetime?.to !== undefined
