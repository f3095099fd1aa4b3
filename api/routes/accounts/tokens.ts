import { Hono } from 'hono'
import type { Accounts } from '../../accounts/accounts.ts'
import { listTokens, makeToken, removeToken } from '../../accounts/api_tokens.ts'
import { newToken } from '../../accounts/forms.ts'
import { Refused } from '../../errors.ts'
import { readBody } from '../../read_body.ts'
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
      const { id, name } = await needAccount(accounts, c)
      const given = await readBody(c, newToken)
      const made = await database.pass(async () => {
        const { token, ...after } = await makeToken(database, id, given)
        await tell({ kind: 'token_made', by: name, source: sourceOf(c), after })
        return { ...after, token }
      })
      return c.json(made, 201)
    })
    .delete('/:token', async (c) => {
      const { id, name } = await needAccount(accounts, c)
      const token = c.req.param('token')
      await database.pass(async () => {
        const title = await removeToken(database, id, token)
        if (title === undefined) throw new Refused('not_found', 'You have no such token.')
        const before = { id: token, title }
        await tell({ kind: 'token_ended', by: name, source: sourceOf(c), before })
      })
      memory.forgetAll()
      return c.body(null, 204)
    })
}
