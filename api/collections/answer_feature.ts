import type { Context } from 'hono'
import type { Asked } from '../asker.ts'
import { entityTag } from '../editing/entity_tag.ts'
import { markOf } from '../lanes/lane.ts'
import type { Link } from './describe_collection.ts'
import type { ServedLayer } from './served_layer.ts'

/** Where a feature stands, under the address of the API. */
export const addressOf = (base: string, { id: layer }: ServedLayer, id: string): string =>
  `${base}/collections/${layer}/items/${encodeURIComponent(id)}`

/** One feature with its version: a browser asks each time whether it still is the one. */
export function answerFeature(
  c: Context<Asked>,
  layer: ServedLayer,
  {
    base,
    id,
    feature,
    status = 200,
  }: { base: string; id: string; feature: string; status?: 200 | 201 },
): Response {
  const links: Link[] = [
    { rel: 'self', type: 'application/geo+json', href: addressOf(base, layer, id) },
    { rel: 'collection', type: 'application/json', href: `${base}/collections/${layer.id}` },
  ]
  c.header('content-type', 'application/geo+json')
  c.header('cache-control', 'private, no-cache')
  c.header('etag', entityTag(feature))
  const exercise = c.var.exercise ? `,"exercise":${JSON.stringify(markOf(c.var.exercise))}` : ''
  return c.body(`${feature.slice(0, -1)}${exercise},"links":${JSON.stringify(links)}}`, status)
}
