import { type Context, Hono } from 'hono'
import type { Account } from '../../accounts/account.ts'
import type { Accounts } from '../../accounts/accounts.ts'
import {
  changeAccount,
  createAccount,
  emptyAccount,
  type ListedAccount,
  listAccounts,
} from '../../accounts/administration.ts'
import { accountChange, newAccount } from '../../accounts/forms.ts'
import { rankOf, refuseUnknownUnits } from '../../accounts/known_rights.ts'
import { Refused } from '../../errors.ts'
import { readBody } from '../../read_body.ts'
import { needAccount } from './ask_engine.ts'

/** What administrators do with the accounts of others. */
export function administrationRoutes(accounts: Accounts) {
  const { database, door, scheme, ceiling, memory, sourceOf, tell } = accounts

  async function needAdministrator(c: Context) {
    const account = await needAccount(accounts, c)
    if (account.role === 'administrator') return account
    throw new Refused('not_allowed', 'Only administrators may do that.')
  }
  const done = (c: Context, { name: by }: Account, { login: to }: ListedAccount) => ({
    ...{ by, source: sourceOf(c), to },
  })

  return new Hono()
    .get('/', async (c) => {
      const granter = await needAdministrator(c)
      return c.json({ accounts: await listAccounts(database, granter) })
    })
    .post('/', async (c) => {
      const granter = await needAdministrator(c)
      const given = await readBody(c, newAccount)
      const rank = rankOf(scheme, ceiling, given.clearance)
      await refuseUnknownUnits(door, granter, given.units)
      const made = await database.pass(async () => {
        const account = await createAccount(database, granter, given, rank)
        const after = rightsAndName(account)
        await tell({ kind: 'account_added', ...done(c, granter, account), after })
        return account
      })
      return c.json(made, 201)
    })
    .patch('/:account', async (c) => {
      const granter = await needAdministrator(c)
      const change = await readBody(c, accountChange)
      const id = c.req.param('account')
      if (id === granter.id && Object.keys(change).some((name) => name !== 'duty_name')) {
        // So there is always one left who can administer.
        throw new Refused('not_allowed', 'Nobody changes their own rights.')
      }
      const { clearance } = change
      const rank = clearance === undefined ? undefined : rankOf(scheme, ceiling, clearance)
      await refuseUnknownUnits(door, granter, change.units)
      const after = await database.pass(async () => {
        const changed = await changeAccount(database, granter, id, change, rank)
        await tell({
          ...{ kind: changed.kind, ...done(c, granter, changed.after) },
          before: rightsAndName(changed.before),
          after: rightsAndName(changed.after),
        })
        return changed.after
      })
      memory.forgetAll()
      return c.json(after)
    })
    .post('/sign_in_link/:account', async (c) => {
      const granter = await needAdministrator(c)
      const id = c.req.param('account')
      if (id === granter.id) throw new Refused('not_allowed', 'Change your own password instead.')
      const minted = await database.pass(async () => {
        const account = await emptyAccount(database, granter, id)
        const link = await accounts.mintLink(id)
        const after = { password: 'by_link' }
        await tell({ kind: 'account_changed', ...done(c, granter, account), after })
        return link
      })
      memory.forgetAll()
      return c.json(minted, 201)
    })
}

/** What of an account the log keeps. */
const rightsAndName = ({ duty_name, role, units, clearance, disabled }: ListedAccount) => ({
  ...{ duty_name, role, units, clearance, disabled },
})
