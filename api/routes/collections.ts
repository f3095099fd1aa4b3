import { type Context, Hono } from 'hono'
import { answerText } from '../answer_text.ts'
import type { Asked } from '../asker.ts'
import { answerFeature } from '../collections/answer_feature.ts'
import { describeCollection, type Link } from '../collections/describe_collection.ts'
import { queryables } from '../collections/queryables.ts'
import { readItemsRequest } from '../collections/read_items_request.ts'
import { pictureParameters, readPicture } from '../collections/read_moment.ts'
import { readRecordedSince } from '../collections/recorded_since.ts'
import { selectItem, selectItems } from '../collections/select_items.ts'
import { servedLayer, servedLayers } from '../collections/served_layer.ts'
import { countOverTime, readTimelineRequest } from '../collections/timeline.ts'
import type { Door } from '../db/as_user.ts'
import { entityTag, hasVersion } from '../editing/entity_tag.ts'
import { Refused } from '../errors.ts'
import { type Lane, markOf } from '../lanes/lane.ts'
import { baseOf, languageOf, refuseParameters } from '../request.ts'

/** OGC API – Features: the collections, what may be asked of them, and their features. */
export function collectionRoutes(door: Door) {
  return new Hono<Asked>()
    .get('/', async (c) => {
      refuseParameters(c, pictureParameters)
      const base = baseOf(c)
      const asked = askedOf(c)
      const { collections, recordedSince } = await door.read(c.var.user, async (session) => {
        const all = []
        for (const layer of servedLayers) {
          all.push(await describeCollection(session, layer, asked))
        }
        return { collections: all, recordedSince: await readRecordedSince(session) }
      })
      const links: Link[] = [{ rel: 'self', type: 'application/json', href: `${base}/collections` }]
      return c.json({ links, recordedSince, collections })
    })
    .get('/:layer', async (c) => {
      refuseParameters(c, pictureParameters)
      const layer = servedLayer(c.req.param('layer'))
      return c.json(
        await door.read(c.var.user, (session) => describeCollection(session, layer, askedOf(c))),
      )
    })
    .get('/:layer/timeline', async (c) => {
      const layer = servedLayer(c.req.param('layer'))
      const request = readTimelineRequest(layer, c.req.queries())
      const counts = await door.read(c.var.user, (session) =>
        countOverTime(session, layer, request),
      )
      const { exercise } = c.var
      return c.json({
        ...(exercise && { exercise: markOf(exercise) }),
        ...{ collection: layer.id, ...counts },
      })
    })
    .get('/:layer/queryables', (c) => {
      refuseParameters(c)
      c.header('content-type', 'application/schema+json')
      return c.body(JSON.stringify(queryables(servedLayer(c.req.param('layer')), baseOf(c))))
    })
    .get('/:layer/items', async (c) => {
      const layer = servedLayer(c.req.param('layer'))
      const request = readItemsRequest(layer, c.req.queries())
      const page = await door.read(c.var.user, (session) => selectItems(session, layer, request))
      const links = pageLinks(c, `${baseOf(c)}/collections/${layer.id}`, {
        ...(page.lastId !== undefined && {
          next: request.sortby
            ? { offset: String(request.offset + page.returned) }
            : { after: page.lastId },
        }),
      })
      const rest =
        `],"numberMatched":${page.matched},"numberReturned":${page.returned},` +
        `"timeStamp":"${new Date().toISOString()}","links":${JSON.stringify(links)}}`
      const parts = [beginsOf(c.var.exercise), page.features, Buffer.from(rest)]
      return answerText(c, 'application/geo+json', ...parts)
    })
    .get('/:layer/items/:feature', async (c) => {
      refuseParameters(c, pictureParameters)
      const layer = servedLayer(c.req.param('layer'))
      const id = c.req.param('feature')
      const picture = readPicture(c.req.queries())
      const feature = await door.read(c.var.user, (session) =>
        selectItem(session, layer, id, picture),
      )
      if (feature === undefined) {
        throw new Refused('not_found', `The layer "${layer.id}" has no feature "${id}".`)
      }
      if (hasVersion(c, entityTag(feature))) {
        c.header('etag', entityTag(feature))
        return c.body(null, 304)
      }
      return answerFeature(c, layer, { base: baseOf(c), id, feature })
    })
}

const collectionBegins = Buffer.from('{"type":"FeatureCollection","features":[')
/** An exercise says so at once, before all that could be taken for the real thing. */
const beginsOf = (exercise: Lane | undefined) =>
  exercise
    ? Buffer.from(
        `{"type":"FeatureCollection","exercise":${JSON.stringify(markOf(exercise))},"features":[`,
      )
    : collectionBegins

const askedOf = (c: Context<Asked>) => ({
  base: baseOf(c),
  language: languageOf(c),
  exercise: c.var.exercise,
  picture: readPicture(c.req.queries()),
})

function pageLinks(
  c: Context,
  collection: string,
  { next }: { next?: Record<string, string> },
): Link[] {
  const type = 'application/geo+json'
  const address = (change: Record<string, string>) => {
    const query = new URLSearchParams(new URL(c.req.url).search)
    for (const [name, value] of Object.entries(change)) query.set(name, value)
    return `${collection}/items${query.size > 0 ? `?${query}` : ''}`
  }
  return [
    { rel: 'self', type, href: address({}) },
    ...(next ? [{ rel: 'next', type, href: address(next) }] : []),
    { rel: 'collection', type: 'application/json', href: collection },
  ]
}
