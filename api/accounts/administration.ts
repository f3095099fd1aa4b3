import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Role } from '../../geo/roles.ts'
import type { Session } from '../db/database.ts'
import { DatabaseError, databaseError } from '../db/database_error.ts'
import { Refused } from '../errors.ts'
import { accounts } from '../records/accounts.ts'
import type { Account } from './account.ts'
import type { AccountsDatabase } from './accounts_database.ts'
import type { AccountEvent } from './events.ts'
import type { AccountChange, NewAccount } from './forms.ts'
import { type Rights, whyNotGrant, whyNotGranted } from './grant_rules.ts'
import { kindOfChange } from './kind_of_change.ts'
import { linkTo } from './sign_in_link.ts'

/** An account as administrators see it. */
export interface ListedAccount extends Omit<Rights, 'rank'> {
  readonly id: string
  readonly login: string
  readonly duty_name: string
  /** The code of a marking. */
  readonly clearance: string
  readonly disabled: boolean
  readonly has_password: boolean
  readonly second_factor: boolean
}

interface Row extends Omit<ListedAccount, 'units'> {
  readonly units: string[] | null
  readonly rank: number
}

const selected = sql`select a.id, a.login, a.duty_name, a.role, a.units, a.clearance, m.rank::int as rank,
    a.disabled_at is not null as disabled, a.two_factor_enabled as second_factor,
    exists (select from credentials c where c.account_id = a.id) as has_password
  from accounts a join markings m on m.code = a.clearance`

/** The accounts an administrator may change; of others not even that they are there is told. */
export async function listAccounts(database: AccountsDatabase, granter: Account) {
  const rows = await database.pass((session) =>
    session.rows<Row>(sql`${selected} order by a.login`),
  )
  return rows.filter((row) => whyNotGrant(granter, rightsOf(row)) === undefined).map(listed)
}

/** @throws Refused where the granter may not give such rights, or the login is taken. */
export async function createAccount(
  database: AccountsDatabase,
  granter: Account,
  given: NewAccount,
  rank: number,
): Promise<ListedAccount> {
  refuse(granter, { ...given, rank })
  const id = randomUUID()
  const { units, ...rest } = given
  const values = { id, ...rest, units: units === 'all' ? null : units }
  return database
    .pass(async (session) => {
      await session.orm.insert(accounts).values(values)
      return listed(await found(session, granter, id))
    })
    .catch((thrown: unknown) => {
      // Within a pass that was open already the driver's own error comes as it is.
      const error = databaseError(thrown)
      const isTaken = error instanceof DatabaseError && error.constraint === 'accounts_login_unique'
      throw isTaken
        ? new Refused('taken', `There is an account "${given.login}" already.`, 'login')
        : error
    })
}

/**
 * Changes what is named, and nothing else.
 *
 * @returns what the log calls it, and how the account was and is.
 * @param rank of `change.clearance`, where that changes.
 * @throws Refused where the granter may not touch what the account is, or not make it what it would be.
 */
export async function changeAccount(
  database: AccountsDatabase,
  granter: Account,
  id: string,
  change: AccountChange,
  rank: number | undefined,
): Promise<{ kind: AccountEvent['kind']; before: ListedAccount; after: ListedAccount }> {
  return database.pass(async (session) => {
    const before = await found(session, granter, id)
    refuse(granter, {
      role: change.role ?? before.role,
      units: change.units ?? before.units ?? 'all',
      rank: rank ?? before.rank,
    })
    const { units, disabled, ...rest } = change
    const disabledAt = disabled === undefined ? undefined : disabled ? sql`now()` : sql`null`
    const set = {
      ...rest,
      ...(units !== undefined && { units: units === 'all' ? null : units }),
      ...(disabledAt && { disabled_at: disabledAt as SQL<Date> }),
      updated_at: sql`now()`,
    }
    await session.orm
      .update(accounts)
      .set(set as object)
      .where(sql`id = ${id}`)
    if (disabled) await session.rows(sql`delete from sessions where account_id = ${id}`)
    const after = await found(session, granter, id)
    const kind = kindOfChange({ ...before, ...rightsOf(before) }, { ...after, ...rightsOf(after) })
    return { kind, before: listed(before), after: listed(after) }
  })
}

/**
 * Makes an account one that nobody is signed in to and that has neither password nor second factor:
 * whoever comes by the link that is minted then sets them anew.
 */
export async function emptyAccount(database: AccountsDatabase, granter: Account, id: string) {
  return database.pass(async (session) => {
    const account = await found(session, granter, id)
    if (account.disabled) throw new Refused('not_allowed', 'This account is disabled.')
    for (const table of ['sessions', 'credentials', 'second_factors'] as const) {
      await session.rows(sql`delete from ${sql.identifier(table)} where account_id = ${id}`)
    }
    await session.rows(sql`update accounts set two_factor_enabled = false where id = ${id}`)
    await withdrawLinks(session, id)
    return listed(account)
  })
}

/** Links that were minted before and not used. */
export const withdrawLinks = ({ rows }: Session, id: string) =>
  rows(sql`delete from verifications where value = ${linkTo(id)}`)

async function found(session: Session, granter: Account, id: string): Promise<Row> {
  const [row] = await session.rows<Row>(sql`${selected} where a.id = ${id} for update of a`)
  if (row === undefined || whyNotGrant(granter, rightsOf(row)) !== undefined) {
    throw new Refused('not_found', 'There is no such account, or not for you.')
  }
  return row
}

function refuse(granter: Account, rights: Rights): void {
  const why = whyNotGrant(granter, rights)
  if (why) throw new Refused('not_allowed', whyNotGranted[why])
}

const rightsOf = ({ role, units, rank }: { role: Role; units: string[] | null; rank: number }) => ({
  role,
  units: units ?? ('all' as const),
  rank,
})

const listed = ({ rank: _, units, ...row }: Row): ListedAccount => ({
  ...row,
  units: units ?? 'all',
})
