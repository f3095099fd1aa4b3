import { Hono } from 'hono'
import type { Accounts } from '../../accounts/accounts.ts'
import { listTokens, makeToken, removeToken } from '../../accounts/api_tokens.ts'
import { newToken } from '../../accounts/forms.ts'
import { readBody } from '../../accounts/read_body.ts'
import { Refused } from '../../errors.ts'
import { needAccount } from './ask_engine.ts'

/** One's own tokens for programs. No token makes another. */
export function tokenRoutes(accounts: Accounts) {
  const { database, memory, sourceOf, tell } = accounts
  return new Hono()
    .get('/', async (c) => {
      const { id } = await needAccount(accounts, c)
      return c.json({ tokens: await listTokens(database, id) })
    })
    .post('/', async (c) => {
      const given = await readBody(c, newToken)
      const { id, name } = await needAccount(accounts, c)
      const made = await makeToken(database, id, given)
      const { token: _, ...after } = made
      await tell({ kind: 'token_made', by: name, source: sourceOf(c), after })
      return c.json(made, 201)
    })
    .delete('/:token', async (c) => {
      const { id, name } = await needAccount(accounts, c)
      const token = c.req.param('token')
      if (!(await removeToken(database, id, token))) {
        throw new Refused('not_found', 'You have no such token.')
      }
      memory.forgetAll()
      await tell({ kind: 'token_ended', by: name, source: sourceOf(c), before: { id: token } })
      return c.body(null, 204)
    })
}
