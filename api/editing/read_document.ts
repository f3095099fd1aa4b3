import type { Context } from 'hono'
import { Refused } from '../errors.ts'
import { readJson } from '../read_json.ts'

/**
 * The JSON of a request that changes a feature, of one of these media types.
 *
 * @throws Refused (400, 415) naming the field. A missing type is 400, as OGC API – Features, Part 4
 *   has it in its draft.
 */
export async function readDocument(c: Context, types: readonly string[]): Promise<unknown> {
  if (c.req.header('content-type') === undefined) {
    throw new Refused('bad_body', `Say the content-type: ${types.join(', ')}.`)
  }
  return readJson(c, types)
}
