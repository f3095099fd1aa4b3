import { type Context, Hono } from 'hono'
import { type Deed, deeds } from '../../geo/editors.ts'
import type { Asked } from '../asker.ts'
import { addressOf, answerFeature } from '../collections/answer_feature.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import {
  changeFeature,
  createFeature,
  type Edited,
  type Editing,
  removeFeature,
} from '../editing/change_feature.ts'
import { seenVersions } from '../editing/entity_tag.ts'
import { once, repeatable } from '../editing/kept_answer.ts'
import { layerSchema } from '../editing/layer_schema.ts'
import { readDocument } from '../editing/read_document.ts'
import { mendable } from '../editing/refusals.ts'
import { isDone, may } from '../editing/written_layer.ts'
import { Refused } from '../errors.ts'
import { baseOf, refuseParameters } from '../request.ts'

type C = Context<Asked>

const wholeTypes = ['application/geo+json', 'application/json'] as const
const patchTypes = ['application/merge-patch+json', 'application/json'] as const

const methodsOf = (layer: ServedLayer, isOne: boolean): string => {
  const writing: readonly [Deed, string][] = isOne
    ? [
        ['change', 'PUT'],
        ['change', 'PATCH'],
        ['remove', 'DELETE'],
      ]
    : [['add', 'POST']]
  const done = writing.flatMap(([deed, method]) => (isDone(layer, deed) ? [method] : []))
  return ['GET', 'HEAD', 'OPTIONS', ...done].join(', ')
}

/** OGC API – Features, Part 4: features are added, replaced, changed in part and removed. */
export function editingRoutes(door: Door) {
  /** One request that changes something, as a whole: rights, repetition, refusal. */
  async function edit(
    c: C,
    deed: Deed,
    work: (editing: Editing, body: unknown, how: { readonly isLast: boolean }) => Promise<Edited>,
  ) {
    refuseParameters(c)
    const layer = layerFor(c, deed)
    const { user } = c.var
    try {
      const asked = await repeatable(c, user)
      const body = await bodyOf(c, layer)
      const edited = await door.write(user, (session) =>
        once(session, asked, (how) => work({ session, user, layer }, body, how)),
      )
      return answerEdited(c, layer, edited)
    } catch (thrown) {
      const error = mendable(layer, thrown)
      if (error instanceof Refused && error.kind === 'version_changed') {
        c.header('etag', String(error.more?.etag))
      }
      throw error
    }
  }
  const seen = (c: C, deed: Deed) => {
    layerFor(c, deed)
    return { id: c.req.param('feature') ?? '', versions: seenVersions(c) }
  }

  return new Hono<Asked>()
    .get('/:layer/schema', async (c) => {
      refuseParameters(c)
      const layer = servedLayer(c.req.param('layer'))
      const { user } = c.var
      const schema = await door.read(user, (session) =>
        layerSchema(session, user, layer, baseOf(c)),
      )
      c.header('content-type', 'application/schema+json')
      c.header('cache-control', 'private, no-cache')
      return c.body(JSON.stringify(schema))
    })
    .options('/:layer/items', (c) => answerOptions(c, false))
    .options('/:layer/items/:feature', (c) => answerOptions(c, true))
    .post('/:layer/items', (c) => edit(c, 'add', createFeature))
    .put('/:layer/items/:feature', (c) => {
      const one = seen(c, 'change')
      return edit(c, 'change', (editing, body) => changeFeature(editing, one, body, 'replace'))
    })
    .patch('/:layer/items/:feature', (c) => {
      const one = seen(c, 'change')
      return edit(c, 'change', (editing, body) => changeFeature(editing, one, body, 'merge'))
    })
    .delete('/:layer/items/:feature', (c) => {
      const one = seen(c, 'remove')
      return edit(c, 'remove', (editing) => removeFeature(editing, one))
    })
    .all('/:layer/items', (c) => refuseMethod(c, false))
    .all('/:layer/items/:feature', (c) => refuseMethod(c, true))
}

function layerFor(c: C, deed: Deed): ServedLayer {
  const layer = servedLayer(c.req.param('layer') ?? '')
  return isDone(layer, deed) ? layer : refuseMethod(c, deed !== 'add')
}

async function bodyOf(c: C, layer: ServedLayer): Promise<unknown> {
  if (c.req.method === 'DELETE') return undefined
  // Who may not write is told so, and not what is wrong with what they would have written.
  if (c.req.method === 'POST' && !may(c.var.user, layer, 'add')) return undefined
  return readDocument(c, c.req.method === 'PATCH' ? patchTypes : wholeTypes)
}

function answerEdited(c: C, layer: ServedLayer, { status, id, feature }: Edited): Response {
  if (feature === null || status === 204) return c.body(null, 204)
  const base = baseOf(c)
  if (status === 201) c.header('location', addressOf(base, layer, id))
  return answerFeature(c, layer, { base, id, feature, status })
}

function answerOptions(c: C, isOne: boolean): Response {
  const layer = servedLayer(c.req.param('layer') ?? '')
  c.header('allow', methodsOf(layer, isOne))
  if (isDone(layer, 'change') && isOne) c.header('accept-patch', patchTypes.join(', '))
  if (isDone(layer, 'add') && !isOne) c.header('accept-post', wholeTypes.join(', '))
  return c.body(null, 200)
}

function refuseMethod(c: C, isOne: boolean): never {
  const layer = servedLayer(c.req.param('layer') ?? '')
  c.header('allow', methodsOf(layer, isOne))
  throw new Refused(
    'not_allowed_method',
    deeds.some((deed) => isDone(layer, deed))
      ? `Here it is one of ${methodsOf(layer, isOne)}.`
      : `The layer "${layer.id}" is only read; an import writes it.`,
  )
}
