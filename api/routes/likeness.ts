import { type Context, Hono } from 'hono'
import type { Likeness } from '../../geo/layers/likeness.ts'
import { answerText } from '../answer_text.ts'
import type { Asked } from '../asker.ts'
import { type Picture, pictureParameters, readPicture } from '../collections/read_moment.ts'
import { selectItem } from '../collections/select_items.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import type { ReadSession } from '../db/database.ts'
import { likenessOf } from '../editing/written_layer.ts'
import { Refused } from '../errors.ts'
import { objectBegins } from '../lanes/lane.ts'
import { draftAskedAbout, featureAskedAbout, parametersAskedBy } from '../likeness/asked_about.ts'
import { likelyDuplicates } from '../likeness/likely_duplicates.ts'
import { runningLog } from '../likeness/running_log.ts'
import { refuseParameters } from '../request.ts'

type C = Context<Asked>

/** Two reports of one thing: which may be it, before and after they are sent, and what was told of both. */
export function likenessRoutes(door: Door) {
  type Work = (session: ReadSession, layer: ServedLayer, likeness: Likeness) => Promise<string[]>

  async function ofFeature(c: C, id: string, picture: Picture, work: Work) {
    const { layer, likeness } = likeFor(c)
    const features = await door.read(c.var.user, async (session) => {
      if ((await selectItem(session, layer, id, picture)) === undefined) {
        throw new Refused('not_found', `The layer "${layer.id}" has no feature "${id}".`)
      }
      return work(session, layer, likeness)
    })
    return answerFeatures(c, features)
  }

  return new Hono<Asked>()
    .get('/:layer/likely_duplicates', async (c) => {
      const { layer, likeness } = likeFor(c)
      refuseParameters(c, parametersAskedBy(likeness))
      const asked = draftAskedAbout(layer, likeness, c.req.query())
      return answerFeatures(
        c,
        await door.read(c.var.user, (session) => likelyDuplicates(session, layer, likeness, asked)),
      )
    })
    .get('/:layer/items/:feature/likely_duplicates', (c) => {
      const id = c.req.param('feature')
      refuseParameters(c)
      return ofFeature(c, id, {}, (session, layer, likeness) =>
        likelyDuplicates(session, layer, likeness, featureAskedAbout(layer, likeness, id)),
      )
    })
    .get('/:layer/items/:feature/running_log', (c) => {
      const id = c.req.param('feature')
      refuseParameters(c, pictureParameters)
      const picture = readPicture(c.req.queries())
      return ofFeature(c, id, picture, (session, layer, likeness) =>
        runningLog(session, layer, likeness, id, picture),
      )
    })
}

function likeFor(c: C) {
  const layer = servedLayer(c.req.param('layer') ?? '')
  const likeness = likenessOf(layer)
  if (likeness) return { layer, likeness }
  throw new Refused('not_found', `Nothing stands at ${c.req.path}.`)
}

function answerFeatures(c: C, features: readonly string[]) {
  const begins = `${objectBegins(c.var.exercise)}"type":"FeatureCollection",`
  const rest = `"features":[${features.join(',')}],"numberReturned":${features.length}}`
  return answerText(c, 'application/geo+json', Buffer.from(begins + rest))
}
