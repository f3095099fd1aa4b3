import type { Context } from 'hono'
import type { z } from 'zod'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { Asked } from '../asker.ts'
import { addressOf, answerFeature } from '../collections/answer_feature.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door, User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { readBody } from '../read_body.ts'
import { baseOf, refuseParameters } from '../request.ts'
import type { Edited } from './change_feature.ts'
import { once, repeatable } from './kept_answer.ts'
import { mendable } from './refusals.ts'

interface Making<Schema extends z.ZodType> {
  /** The layer of the feature that is answered. */
  readonly of: LayerId
  readonly schema: Schema
  readonly work: (session: WriteSession, user: User, request: z.output<Schema>) => Promise<Edited>
}

/**
 * Makes a feature together with others that go with it, all or nothing, once under one `Idempotency-Key`.
 *
 * @throws Refused as a field of the layer, or of the body, is refused.
 */
export async function answerMade<Schema extends z.ZodType>(
  c: Context<Asked>,
  door: Door,
  { of, schema, work }: Making<Schema>,
): Promise<Response> {
  refuseParameters(c)
  const layer = servedLayer(of)
  const { user } = c.var
  const asked = await repeatable(c, user)
  const request = await readBody(c, schema)
  try {
    const { id, feature } = await door.write(user, (session) =>
      once(session, asked, () => work(session, user, request)),
    )
    if (feature === null) throw new Error(`What was made in ${of} is not there: ${id}.`)
    const base = baseOf(c)
    c.header('location', addressOf(base, layer, id))
    return answerFeature(c, layer, { base, id, feature, status: 201 })
  } catch (error) {
    throw mendable(layer, error)
  }
}
