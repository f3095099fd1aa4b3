import type { Context } from 'hono'
import type { z } from 'zod'
import { Refused } from './errors.ts'
import { readJson } from './read_json.ts'

/**
 * The body of a request as a schema wants it.
 *
 * @throws Refused (400, 415) naming the first field that is wrong.
 */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  types?: readonly string[],
): Promise<z.output<Schema>> {
  const read = schema.safeParse(await readJson(c, types))
  if (read.success) return read.data
  const [issue] = read.error.issues
  // The field as a whole: which of its items is wrong stands in the words.
  const [field] = issue?.path ?? []
  const where = issue?.path.join('.') || 'The body'
  const parameter = field === undefined ? undefined : String(field)
  throw new Refused('bad_body', `${where}: ${issue?.message}.`, parameter)
}
