import type { Context } from 'hono'
import type { Asked } from '../asker.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { logRefusal } from '../log/append_to_log.ts'

/** What a person, or a program in their name, tried and was not let; a clash is no refusal. */
const told = new Set<Refused['kind']>([
  ...(['not_allowed', 'refused_by_rule', 'bad_body', 'not_json', 'key_of_another'] as const),
])

/** Tells the log of a refused change: what was tried where, and which rule said no; not what it held. */
export async function loggedRefusal(
  door: Door,
  c: Context<Asked>,
  layer: ServedLayer,
  error: unknown,
): Promise<void> {
  if (!(error instanceof Refused) || !told.has(error.kind)) return
  const { method, path } = c.req
  const reason = error.parameter === undefined ? error.kind : `${error.kind}: ${error.parameter}`
  await logRefusal(door, c.var.user, {
    collection: layer.id,
    after: { method, path: path.slice(0, longest), reason: reason.slice(0, longest) },
  })
}

const longest = 300
