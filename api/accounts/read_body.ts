import type { Context } from 'hono'
import type { z } from 'zod'
import { Refused } from '../errors.ts'

/**
 * The body of a request as a schema wants it. Only JSON by name: what a form of another site can send
 * is not even read.
 *
 * @throws Refused (400, 415) naming the first field that is wrong.
 */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refused('not_json', 'Send "content-type: application/json".')
  }
  const value = parse(await c.req.arrayBuffer())
  // A key that JSON can carry and a copy would take for the parent of all objects.
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    throw new Refused('bad_body', 'There is no field "__proto__".', '__proto__')
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  // The field as a whole: which of its items is wrong stands in the words.
  const [field] = issue?.path ?? []
  const where = issue?.path.join('.') || 'The body'
  const parameter = field === undefined ? undefined : String(field)
  throw new Refused('bad_body', `${where}: ${issue?.message}.`, parameter)
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refused('bad_body', 'The body is not JSON in UTF-8.')
  }
}
