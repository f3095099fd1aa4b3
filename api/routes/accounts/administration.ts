import { type Context, Hono } from 'hono'
import type { Accounts } from '../../accounts/accounts.ts'
import {
  changeAccount,
  createAccount,
  emptyAccount,
  listAccounts,
} from '../../accounts/administration.ts'
import { accountChange, newAccount } from '../../accounts/forms.ts'
import { rankOf, refuseUnknownUnits } from '../../accounts/known_rights.ts'
import { readBody } from '../../accounts/read_body.ts'
import { Refused } from '../../errors.ts'
import { needAccount } from './ask_engine.ts'

/** What administrators do with the accounts of others. */
export function administrationRoutes(accounts: Accounts) {
  const { database, door, scheme, ceiling, memory, sourceOf, tell } = accounts

  async function needAdministrator(c: Context) {
    const account = await needAccount(accounts, c)
    if (account.role === 'administrator') return account
    await tellRefusal(c, account.name)
    throw new Refused('not_allowed', 'Only administrators may do that.')
  }
  const tellRefusal = (c: Context, by: string) =>
    tell({
      kind: 'refused',
      by,
      source: sourceOf(c),
      after: { act: `${c.req.method} ${c.req.path}` },
    })
  /** Tells of a refusal, and passes it on. */
  const telling = (c: Context, by: string) => async (thrown: unknown) => {
    if (thrown instanceof Refused) await tellRefusal(c, by)
    throw thrown
  }

  return new Hono()
    .get('/', async (c) => {
      const granter = await needAdministrator(c)
      return c.json({ accounts: await listAccounts(database, granter) })
    })
    .post('/', async (c) => {
      const granter = await needAdministrator(c)
      const given = await readBody(c, newAccount)
      const create = async () => {
        const rank = rankOf(scheme, ceiling, given.clearance)
        await refuseUnknownUnits(door, granter, given.units)
        return createAccount(database, granter, given, rank)
      }
      const after = await create().catch(telling(c, granter.name))
      const by = granter.name
      await tell({ kind: 'account_added', by, source: sourceOf(c), to: after.login, after })
      return c.json(after, 201)
    })
    .patch('/:account', async (c) => {
      const granter = await needAdministrator(c)
      const change = await readBody(c, accountChange)
      const id = c.req.param('account')
      const make = async () => {
        if (id === granter.id && Object.keys(change).some((name) => name !== 'duty_name')) {
          // So there is always one left who can administer.
          throw new Refused('not_allowed', 'Nobody changes their own rights.')
        }
        const { clearance } = change
        const rank = clearance === undefined ? undefined : rankOf(scheme, ceiling, clearance)
        await refuseUnknownUnits(door, granter, change.units)
        return changeAccount(database, granter, id, change, rank)
      }
      const { before, after } = await make().catch(telling(c, granter.name))
      memory.forgetAll()
      const told = { by: granter.name, source: sourceOf(c), to: after.login }
      await tell({ kind: 'account_changed', ...told, before, after })
      return c.json(after)
    })
    .post('/:account/sign_in_link', async (c) => {
      const granter = await needAdministrator(c)
      const id = c.req.param('account')
      if (id === granter.id) throw new Refused('not_allowed', 'Change your own password instead.')
      const { login } = await emptyAccount(database, granter, id).catch(telling(c, granter.name))
      memory.forgetAll()
      const minted = await accounts.mintLink(id)
      const told = { by: granter.name, source: sourceOf(c), to: login }
      await tell({ kind: 'account_changed', ...told, after: { password: 'by sign-in link' } })
      return c.json(minted, 201)
    })
}
