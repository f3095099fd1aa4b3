import type { Context } from 'hono'
import { Refused } from '../errors.ts'

/**
 * The incident that an address names. Its layer is asked for here: a word in the place where other
 * addresses have `:layer` would keep hono from putting all of them into one expression, and each request
 * would be led through a tree instead.
 *
 * @throws Refused (404) where it is of another layer, or no id at all.
 */
export function incidentIn(c: Context): string {
  if (c.req.param('layer') !== 'incidents') {
    throw new Refused('not_found', `Nothing stands at ${c.req.path}.`)
  }
  const id = c.req.param('feature') ?? ''
  if (id.includes('\0')) throw new Refused('not_found', 'There is no such incident.')
  return id
}
